package org.opensupervision.tck.arbitrary;

import static org.opensupervision.tck.arbitrary.Parts.texts;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.opensupervision.model.file.ConsentGiven;
import org.opensupervision.model.file.ConsentWithdrawn;
import org.opensupervision.model.file.FileDestroyed;
import org.opensupervision.model.file.LegalHoldLifted;
import org.opensupervision.model.file.LegalHoldPlaced;
import org.opensupervision.model.noted.DetailNoted;
import org.opensupervision.model.noted.EventNoted;

/** What becomes of a file, and events and details that a policy declares. */
final class FileKinds {

  private FileKinds() {}

  static List<StaffKind> all() {
    return List.of(
        StaffKind.with(texts().map(part -> ConsentGiven.builder().part(part))),
        StaffKind.with(texts().map(part -> ConsentWithdrawn.builder().part(part))),
        StaffKind.with(texts().optional().map(part -> FileDestroyed.builder().part(part))),
        StaffKind.with(texts().map(hold -> LegalHoldPlaced.builder().hold(hold))),
        StaffKind.with(texts().map(hold -> LegalHoldLifted.builder().hold(hold))),
        StaffKind.with(
            Combinators.combine(texts(), texts().optional())
                .as((name, value) -> DetailNoted.builder().attribute(name).value(value))),
        StaffKind.with(
            Combinators.combine(texts(), details())
                .as((event, details) -> EventNoted.builder().event(event).details(details))));
  }

  static Arbitrary<SortedMap<String, String>> details() {
    return Combinators.combine(texts(), texts())
        .as((name, value) -> new TreeMap<>(Map.of(name, value)));
  }
}
