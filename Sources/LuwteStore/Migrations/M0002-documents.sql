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

-- Destructions whose keys still have to go.
CREATE INDEX certificate_open ON certificate (gemeente, keys_gone, zaak);
