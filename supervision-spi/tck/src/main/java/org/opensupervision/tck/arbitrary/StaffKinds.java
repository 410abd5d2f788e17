package org.opensupervision.tck.arbitrary;

import java.util.List;
import java.util.stream.Stream;

/** Every kind of fact of a supervision file. */
final class StaffKinds {

  private static final List<StaffKind> ALL =
      Stream.of(EmploymentKinds.all(), FileKinds.all(), PracticeKinds.all(), SessionKinds.all())
          .flatMap(List::stream)
          .toList();

  private StaffKinds() {}

  static List<StaffKind> all() {
    return ALL;
  }
}
