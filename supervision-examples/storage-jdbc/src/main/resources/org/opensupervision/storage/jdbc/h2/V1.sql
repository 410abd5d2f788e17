CREATE TABLE IF NOT EXISTS supervision_space (
  space_no INTEGER GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name VARBINARY(1024) NOT NULL UNIQUE
);

CREATE TABLE IF NOT EXISTS supervision_command (
  space_no INTEGER NOT NULL,
  command VARBINARY(1024) NOT NULL,
  fingerprint VARBINARY(32) NOT NULL,
  heads VARBINARY(1048576) NOT NULL,
  PRIMARY KEY (space_no, command)
);

CREATE TABLE IF NOT EXISTS supervision_head (
  space_no INTEGER NOT NULL,
  journal VARBINARY(1024) NOT NULL,
  sequence BIGINT NOT NULL,
  hash VARBINARY(32) NOT NULL,
  PRIMARY KEY (space_no, journal)
);

CREATE TABLE IF NOT EXISTS supervision_entry (
  space_no INTEGER NOT NULL,
  journal VARBINARY(1024) NOT NULL,
  sequence BIGINT NOT NULL,
  previous VARBINARY(32) NOT NULL,
  commitment VARBINARY(32) NOT NULL,
  salt VARBINARY(32),
  content VARBINARY(1048576),
  PRIMARY KEY (space_no, journal, sequence)
);

CREATE TABLE IF NOT EXISTS supervision_due (
  space_no INTEGER NOT NULL,
  due DATE NOT NULL,
  journal VARBINARY(1024) NOT NULL,
  row_key VARBINARY(1024) NOT NULL,
  basis VARBINARY(128) NOT NULL,
  PRIMARY KEY (space_no, due, journal, row_key)
);

CREATE INDEX IF NOT EXISTS supervision_due_of_journal ON supervision_due (space_no, journal);
