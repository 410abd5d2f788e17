package org.opensupervision.rules.engine.reading;

import java.util.List;
import java.util.Optional;
import org.opensupervision.model.access.AccessRequest;
import org.opensupervision.model.fact.PersonId;
import org.opensupervision.model.fact.Subject;
import org.opensupervision.rules.engine.file.FileReading;
import org.opensupervision.rules.engine.file.LogRequest;
import org.opensupervision.rules.engine.file.RecordRequest;

/**
 * What somebody asks to read, whatever it is.
 *
 * @param reader who asks
 * @param subject whose file, or the record of which case
 * @param part the part of it, in the words of the policies
 * @param purpose what for
 * @param vouchedFor what the host vouches that the reader is
 */
record Asked(
    PersonId reader,
    Subject subject,
    String part,
    Optional<String> purpose,
    List<String> vouchedFor) {

  static Asked of(AccessRequest request) {
    return new Asked(
        request.getReader(),
        request.getFile(),
        request.getPart(),
        request.getPurpose(),
        request.getVouchedFor());
  }

  static Asked of(RecordRequest request) {
    return new Asked(
        request.getReader(),
        request.getRecord(),
        FileReading.WHOLE_RECORD,
        request.getPurpose(),
        request.getVouchedFor());
  }

  static Asked of(LogRequest request) {
    return new Asked(
        request.getReader(),
        request.getSubject(),
        LogRequest.ACCESS_LOG,
        request.getPurpose(),
        request.getVouchedFor());
  }

  /** The same, asked of the file of a person. */
  AccessRequest ofFile(PersonId person) {
    return AccessRequest.builder()
        .reader(reader)
        .file(person)
        .part(part)
        .purpose(purpose)
        .vouchedFor(vouchedFor)
        .build();
  }
}
