-- Moments are milliseconds since 1970 in UTC: no time zone has a say in them.
CREATE TABLE IF NOT EXISTS supervision_message (
  space_no INTEGER NOT NULL,
  message_key VARBINARY(1024) NOT NULL,
  journal VARBINARY(1024) NOT NULL,
  topic VARBINARY(1024) NOT NULL,
  content VARBINARY(1048576) NOT NULL,
  due_from BIGINT NOT NULL,
  state INTEGER NOT NULL,
  token BIGINT NOT NULL,
  lease_end BIGINT,
  worker VARBINARY(1024),
  done_at BIGINT,
  PRIMARY KEY (space_no, message_key)
);

CREATE INDEX IF NOT EXISTS supervision_message_in_order ON supervision_message (space_no, state, due_from, message_key);

CREATE INDEX IF NOT EXISTS supervision_message_of_journal ON supervision_message (space_no, journal);

CREATE TABLE IF NOT EXISTS supervision_hold (
  space_no INTEGER NOT NULL,
  journal VARBINARY(1024) NOT NULL,
  hold_id VARBINARY(1024) NOT NULL,
  PRIMARY KEY (space_no, journal, hold_id)
);

CREATE TABLE IF NOT EXISTS supervision_access (
  space_no INTEGER NOT NULL,
  sequence BIGINT NOT NULL,
  previous VARBINARY(32) NOT NULL,
  commitment VARBINARY(32) NOT NULL,
  salt VARBINARY(32) NOT NULL,
  content VARBINARY(1048576) NOT NULL,
  PRIMARY KEY (space_no, sequence)
);
