-- Wrapped keys lie apart from what they open, with short-lived backups of their own.
CREATE TABLE section_key (
    gemeente text NOT NULL,
    stream text NOT NULL,
    section text NOT NULL,
    master text,
    wrapped bytea,
    destroyed_on text CHECK (destroyed_on IS NULL OR length(destroyed_on) = 10),
    PRIMARY KEY (gemeente, stream, section),
    CHECK ((wrapped IS NULL) = (destroyed_on IS NOT NULL)),
    CHECK ((wrapped IS NULL) = (master IS NULL))
);
CREATE INDEX section_key_by_master ON section_key (gemeente, master, stream, section);
