-- The papers of a zaak, by the hash of their sealed bytes.
CREATE TABLE document (
    gemeente text NOT NULL,
    zaak text NOT NULL,
    hash text NOT NULL CHECK (length(hash) = 64),
    section text NOT NULL,
    -- The number of the event that tells of it.
    event bigint NOT NULL,
    PRIMARY KEY (gemeente, zaak, hash)
);
CREATE UNIQUE INDEX document_by_hash ON document (gemeente, hash);

-- Their sealed bytes in pieces, where they do not lie in a folder.
CREATE TABLE document_chunk (
    gemeente text NOT NULL,
    hash text NOT NULL,
    number bigint NOT NULL CHECK (number > 0),
    sealed bytea NOT NULL,
    PRIMARY KEY (gemeente, hash, number)
);

-- A zaak is destroyed in parts when one of them is kept longer: a certificate for each time.
CREATE TABLE certificate_of_part (
    gemeente text NOT NULL,
    zaak text NOT NULL,
    term text NOT NULL,
    kept_until text NOT NULL CHECK (length(kept_until) = 10),
    approved_by text NOT NULL,
    destroyed_by text NOT NULL,
    destroyed_on text NOT NULL CHECK (length(destroyed_on) = 10),
    -- On this day the last copy of the keys is gone too.
    final_on text NOT NULL CHECK (length(final_on) = 10),
    -- The sections that were destroyed, with a space between them.
    sections text NOT NULL,
    -- 0 while the keys still have to go.
    keys_gone bigint NOT NULL,
    PRIMARY KEY (gemeente, zaak, destroyed_on)
);
INSERT INTO certificate_of_part (gemeente, zaak, term, kept_until, approved_by, destroyed_by, destroyed_on, final_on,
    sections, keys_gone)
SELECT gemeente, zaak, term, kept_until, approved_by, destroyed_by, destroyed_on, final_on,
    'verloop persoon contact sociaal medisch plan geld plaatsing', keys_gone
FROM certificate;
DROP TABLE certificate;
ALTER TABLE certificate_of_part RENAME TO certificate;
CREATE INDEX certificate_open ON certificate (gemeente, keys_gone, zaak);

-- The last day on which a zaak is kept: the list of what may be destroyed.
ALTER TABLE zaak_row ADD COLUMN kept_until text;
CREATE INDEX zaak_row_by_kept ON zaak_row (gemeente, kept_until, zaak);

-- Reasons for readings are sealed from here on; those that were not are gone.
UPDATE reading SET purpose = '';
