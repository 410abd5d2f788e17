package org.opensupervision.rules.golden;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.opensupervision.model.assessment.Finding;
import org.opensupervision.model.assessment.Status;
import org.opensupervision.model.policy.DutyHolder;
import org.opensupervision.rules.register.Register;
import org.opensupervision.rules.vocabulary.DutyHolderWords;
import org.opensupervision.rules.vocabulary.ValueType;
import org.opensupervision.rules.vocabulary.Words;

/** What a case may say of a finding, each under a key of its own, as canonical text. */
enum Aspect {
  DUE("due", ValueType.DATE, found -> found.getObligation().getDue()),
  STATUS("status", Words.of(Status.class), found -> Words.of(found.getStatus())),
  OPENS("opens", ValueType.DATE, found -> found.getObligation().getOpens()),
  CLOSES("closes", ValueType.DATE, found -> found.getObligation().getCloses()),
  MET_ON("met on", ValueType.DATE, Finding::getMetOn),
  MET_BY("met by", ValueType.FACT, Finding::getMetBy),
  DAYS_LATE("days late", ValueType.NUMBER, found -> Optional.of(found.getDaysLate())),
  INTERVALS_MISSED(
      "intervals missed", ValueType.NUMBER, found -> Optional.of(found.getIntervalsMissed())),
  BOUND_BY("bound by", ValueType.TEXT, Finding::getBoundBy),
  TRIGGER("trigger", ValueType.FACT, found -> found.getObligation().getTrigger()),
  MEMBER("member", ValueType.TEXT, found -> found.getObligation().getMember()),
  OWED_BY("owed by", holders(), found -> DutyHolderWords.of(found.getObligation().getOwedBy())),
  SEEN_TO_BY("seen to by", ValueType.PERSON, Aspect::seenToBy);

  /** Stands for what a finding does not have. */
  static final String NOTHING = "nothing";

  static final List<String> KEYS = Stream.of(values()).map(Aspect::key).toList();

  private final String key;
  private final ValueType type;
  private final List<String> words;
  private final BiFunction<Finding, Register, String> getter;

  Aspect(String key, ValueType type, Function<Finding, Optional<?>> getter) {
    this.key = key;
    this.type = type;
    this.words = List.of();
    this.getter = (found, register) -> text(getter.apply(found));
  }

  Aspect(String key, ValueType type, BiFunction<Finding, Register, Optional<?>> getter) {
    this.key = key;
    this.type = type;
    this.words = List.of();
    this.getter = (found, register) -> text(getter.apply(found, register));
  }

  Aspect(String key, List<String> words, Function<Finding, String> getter) {
    this.key = key;
    this.type = ValueType.WORD;
    this.words = words;
    this.getter = (found, register) -> getter.apply(found);
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse(NOTHING);
  }

  private static Optional<?> seenToBy(Finding found, Register register) {
    return register.seenToBy(found.getObligation()).getPerson();
  }

  String key() {
    return key;
  }

  List<String> words() {
    return words;
  }

  /** Returns what a value looks like, for messages. */
  String expected() {
    return type == ValueType.WORD ? "one of " + String.join(", ", words) : type.getExpected();
  }

  /** Returns the canonical text of a value as written; empty if it is none. */
  Optional<String> read(String written) {
    if (type == ValueType.WORD) {
      return Optional.of(written).filter(words::contains);
    }
    boolean none = written.equals(NOTHING) && type != ValueType.NUMBER;
    return none ? Optional.of(NOTHING) : type.read(written).map(Object::toString);
  }

  /** Returns the canonical text of what a finding has, on the day of a register. */
  String in(Finding found, Register register) {
    return getter.apply(found, register);
  }

  private static List<String> holders() {
    return Stream.of(DutyHolder.values()).map(DutyHolderWords::of).toList();
  }
}
