package org.opensupervision.rules.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.policy.Policy;
import org.opensupervision.rules.Story;
import org.opensupervision.rules.Supervision;
import org.opensupervision.rules.calendar.WorkingCalendars;

/** Laws of layers: they are put together in any order, and never move a date later. */
class LayeringLawsTest {
  private static final LocalDate EMPLOYED = LocalDate.of(2026, 1, 5);
  private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);

  @Provide
  Arbitrary<List<Integer>> layers() {
    return Arbitraries.integers().between(1, 8).list().ofMinSize(1).ofMaxSize(4);
  }

  @Provide
  Arbitrary<Story> stories() {
    return Arbitraries.integers()
        .between(1, 260)
        .list()
        .ofMaxSize(12)
        .map(
            days -> {
              Story story = Story.ofWorkerEmployed(EMPLOYED);
              days.stream().distinct().forEach(day -> story.session(EMPLOYED.plusDays(day)));
              return story;
            });
  }

  /** One layer upon another, each with an interval of so many weeks, as strict as those below. */
  private static List<Policy> stacked(List<Integer> weeks) {
    var layers = new ArrayList<Policy>();
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < weeks.size(); i++) {
      least = Math.min(least, weeks.get(i));
      String clause = Layered.every("seen", least + (least == 1 ? " week" : " weeks"));
      layers.add(
          i == 0
              ? Layered.lowest("layer-0", clause)
              : Layered.on("layer-" + (i - 1), "layer-" + i, clause));
    }
    return layers;
  }

  /** The date that binds for each thing that was asked, by what it is counted from. */
  private static Map<String, LocalDate> binding(List<Policy> layers, Story story) {
    var binding = new TreeMap<String, LocalDate>();
    for (Finding finding : under(layers).assess(story.facts(), AS_OF).getFindings()) {
      String from = finding.getObligation().getTrigger().orElseThrow().getValue();
      binding.merge(
          from,
          finding.getObligation().getDue().orElseThrow(),
          (one, other) -> one.isBefore(other) ? one : other);
    }
    return binding;
  }

  private static Supervision under(List<Policy> layers) {
    return Supervision.under(PolicyStack.of(layers), WorkingCalendars.englandAndWales());
  }

  @Property(tries = 100)
  @Label("a layer more never moves a date later")
  void oneMoreLayer_neverMovesADateLater(
      @ForAll("layers") List<Integer> weeks, @ForAll("stories") Story story) {
    var layers = stacked(weeks);
    var with = binding(layers, story);

    binding(layers.subList(0, layers.size() - 1 > 0 ? layers.size() - 1 : 1), story)
        .forEach((from, due) -> assertThat(with.get(from)).isBeforeOrEqualTo(due));
  }

  @Property(tries = 100)
  @Label("a layer that says the same again changes no date")
  void sameLayerAgain_changesNoDate(
      @ForAll("layers") List<Integer> weeks, @ForAll("stories") Story story) {
    var twice = new ArrayList<>(weeks);
    twice.add(weeks.get(weeks.size() - 1));

    assertThat(binding(stacked(twice), story)).isEqualTo(binding(stacked(weeks), story));
  }

  @Property(tries = 60)
  @Label("layers are the same in whatever order they are given")
  void anyOrder_givesTheSameStack(
      @ForAll("layers") List<Integer> weeks, @ForAll @IntRange(max = 1000) int seed) {
    var shuffled = new ArrayList<>(stacked(weeks));
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(PolicyStack.of(shuffled).getPolicies())
        .isEqualTo(PolicyStack.of(stacked(weeks)).getPolicies());
  }

  @Property(tries = 60)
  @Label("it makes no difference which layers are one file and which are two")
  void twoLayersAsOne_giveTheSameDates(
      @ForAll("layers") @Size(min = 2, max = 4) List<Integer> weeks,
      @ForAll("stories") Story story) {
    var apart = stacked(weeks);
    String[] together =
        IntStream.range(0, apart.size())
            .mapToObj(
                i ->
                    Layered.every(
                        "seen-" + i,
                        Collections.min(weeks.subList(0, i + 1)) + weekOrWeeks(weeks, i)))
            .toArray(String[]::new);

    assertThat(binding(List.of(Layered.lowest("layer-0", together)), story))
        .isEqualTo(binding(apart, story));
  }

  private static String weekOrWeeks(List<Integer> weeks, int index) {
    return Collections.min(weeks.subList(0, index + 1)) == 1 ? " week" : " weeks";
  }
}
