-- Moments are milliseconds since 1970 in UTC: no time zone has a say in them.
CREATE TABLE supervision_message (
  space_no INTEGER NOT NULL,
  message_key BYTEA NOT NULL,
  journal BYTEA NOT NULL,
  topic BYTEA NOT NULL,
  content BYTEA NOT NULL,
  due_from BIGINT NOT NULL,
  state INTEGER NOT NULL,
  token BIGINT NOT NULL,
  lease_end BIGINT,
  worker BYTEA,
  done_at BIGINT,
  PRIMARY KEY (space_no, message_key)
);

CREATE INDEX supervision_message_in_order ON supervision_message (space_no, state, due_from, message_key);

CREATE INDEX supervision_message_of_journal ON supervision_message (space_no, journal);

CREATE TABLE supervision_hold (
  space_no INTEGER NOT NULL,
  journal BYTEA NOT NULL,
  hold_id BYTEA NOT NULL,
  PRIMARY KEY (space_no, journal, hold_id)
);

CREATE TABLE supervision_access (
  space_no INTEGER NOT NULL,
  sequence BIGINT NOT NULL,
  previous BYTEA NOT NULL,
  commitment BYTEA NOT NULL,
  salt BYTEA NOT NULL,
  content BYTEA NOT NULL,
  PRIMARY KEY (space_no, sequence)
);

-- As before, with messages. The function before stays: a process of the release before may be at work.
-- Keeps one commit in one round trip. Guards come sorted, so that two commits never wait for each other.
-- Returns false if the command was kept before; raises SV002 if a guard does not hold.
CREATE FUNCTION supervision_commit_2(
  a_space INTEGER, a_command BYTEA, a_fingerprint BYTEA, a_heads BYTEA,
  g_journal BYTEA[], g_sequence BIGINT[], g_hash BYTEA[], g_next BIGINT[], g_next_hash BYTEA[], g_written BOOLEAN[],
  e_journal BYTEA[], e_sequence BIGINT[], e_previous BYTEA[], e_commitment BYTEA[], e_salt BYTEA[], e_content BYTEA[],
  u_journal BYTEA[], d_due DATE[], d_journal BYTEA[], d_key BYTEA[], d_basis BYTEA[],
  m_key BYTEA[], m_journal BYTEA[], m_topic BYTEA[], m_content BYTEA[], m_due BIGINT[]
) RETURNS BOOLEAN LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('synchronous_commit') = 'off' THEN
    PERFORM set_config('synchronous_commit', 'on', TRUE);
  END IF;
  INSERT INTO supervision_command VALUES (a_space, a_command, a_fingerprint, a_heads) ON CONFLICT DO NOTHING;
  IF NOT FOUND THEN
    RETURN FALSE;
  END IF;
  FOR i IN 1 .. cardinality(g_journal) LOOP
    IF g_sequence[i] = 0 THEN
      INSERT INTO supervision_head VALUES (a_space, g_journal[i], g_next[i], g_next_hash[i]) ON CONFLICT DO NOTHING;
      IF FOUND THEN
        CONTINUE;
      END IF;
    END IF;
    IF g_written[i] THEN
      UPDATE supervision_head SET sequence = g_next[i], hash = g_next_hash[i]
        WHERE space_no = a_space AND journal = g_journal[i] AND sequence = g_sequence[i] AND hash = g_hash[i];
    ELSE
      PERFORM 1 FROM supervision_head
        WHERE space_no = a_space AND journal = g_journal[i] AND sequence = g_sequence[i] AND hash = g_hash[i]
        FOR SHARE;
    END IF;
    IF NOT FOUND THEN
      RAISE EXCEPTION 'A journal has moved on.' USING ERRCODE = 'SV002';
    END IF;
  END LOOP;
  INSERT INTO supervision_entry
    SELECT a_space, * FROM unnest(e_journal, e_sequence, e_previous, e_commitment, e_salt, e_content);
  IF cardinality(u_journal) > 0 THEN
    DELETE FROM supervision_due WHERE space_no = a_space AND journal = ANY (u_journal);
    INSERT INTO supervision_due SELECT a_space, * FROM unnest(d_due, d_journal, d_key, d_basis);
  END IF;
  IF cardinality(m_key) > 0 THEN
    INSERT INTO supervision_message (space_no, message_key, journal, topic, content, due_from, state, token)
      SELECT a_space, m.*, 0, 0 FROM unnest(m_key, m_journal, m_topic, m_content, m_due) m
      ON CONFLICT DO NOTHING;
  END IF;
  RETURN TRUE;
END $$;
