-- Every key begins with the gemeente, so that the gemeenten lie apart.

CREATE TABLE stream (
    gemeente text NOT NULL,
    stream text NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    chain bytea NOT NULL CHECK (length(chain) = 32),
    PRIMARY KEY (gemeente, stream)
);

CREATE TABLE event (
    gemeente text NOT NULL,
    stream text NOT NULL,
    number bigint NOT NULL CHECK (number > 0),
    recorded_on text NOT NULL CHECK (length(recorded_on) = 10),
    header bytea NOT NULL,
    sealed bytea NOT NULL,
    chain bytea NOT NULL CHECK (length(chain) = 32),
    PRIMARY KEY (gemeente, stream, number),
    FOREIGN KEY (gemeente, stream) REFERENCES stream (gemeente, stream)
);
CREATE INDEX event_by_day ON event (gemeente, recorded_on, stream, number);

-- The head of a day: once it is published, nothing of that day changes unseen.
CREATE TABLE day_head (
    gemeente text NOT NULL,
    day text NOT NULL CHECK (length(day) = 10),
    head bytea NOT NULL CHECK (length(head) = 32),
    PRIMARY KEY (gemeente, day)
);

-- One row for each zaak, for lists: no names, nothing of what was said.
CREATE TABLE zaak_row (
    gemeente text NOT NULL,
    zaak text NOT NULL,
    -- How many events the zaak had.
    version bigint NOT NULL,
    phase text NOT NULL,
    stage text,
    regeling text,
    received_on text,
    team text,
    behandelaar text,
    aanvrager text,
    tweede_ouder text,
    locatie text,
    due_on text NOT NULL CHECK (length(due_on) = 10),
    due_kind text,
    due_turn text,
    PRIMARY KEY (gemeente, zaak)
);
CREATE INDEX zaak_row_by_due ON zaak_row (gemeente, due_on, zaak);
CREATE INDEX zaak_row_by_team ON zaak_row (gemeente, team, due_on, zaak);
CREATE INDEX zaak_row_by_behandelaar ON zaak_row (gemeente, behandelaar, due_on, zaak);
CREATE INDEX zaak_row_by_aanvrager ON zaak_row (gemeente, aanvrager, due_on, zaak);
CREATE INDEX zaak_row_by_tweede_ouder ON zaak_row (gemeente, tweede_ouder, due_on, zaak);
CREATE INDEX zaak_row_by_locatie ON zaak_row (gemeente, locatie, due_on, zaak);

-- What has to leave the house, in order for each zaak.
CREATE TABLE outbox (
    gemeente text NOT NULL,
    zaak text NOT NULL,
    number bigint NOT NULL CHECK (number > 0),
    kind text NOT NULL,
    recipient text NOT NULL,
    about bigint NOT NULL,
    state text NOT NULL CHECK (state IN ('waiting', 'taken', 'done', 'uncertain')),
    tries bigint NOT NULL,
    not_before bigint NOT NULL,
    taken_by text,
    taken_until bigint,
    PRIMARY KEY (gemeente, zaak, number)
);
CREATE INDEX outbox_open ON outbox (gemeente, state, not_before, zaak, number);

-- Keyed hashes of what a person is searched by.
CREATE TABLE search_key (
    gemeente text NOT NULL,
    hash bytea NOT NULL CHECK (length(hash) = 32),
    zaak text NOT NULL,
    PRIMARY KEY (gemeente, hash, zaak)
);
CREATE INDEX search_key_by_zaak ON search_key (gemeente, zaak);

-- What was destroyed, and on whose word: it says of nobody anything.
CREATE TABLE certificate (
    gemeente text NOT NULL,
    zaak text NOT NULL,
    term text NOT NULL,
    kept_until text NOT NULL CHECK (length(kept_until) = 10),
    approved_by text NOT NULL,
    destroyed_by text NOT NULL,
    destroyed_on text NOT NULL CHECK (length(destroyed_on) = 10),
    -- On this day the last copy of the keys is gone too.
    final_on text NOT NULL CHECK (length(final_on) = 10),
    -- 0 while the keys still have to go.
    keys_gone bigint NOT NULL,
    PRIMARY KEY (gemeente, zaak)
);

-- Who read which section, and why.
CREATE TABLE reading (
    gemeente text NOT NULL,
    zaak text NOT NULL,
    read_at bigint NOT NULL,
    id text NOT NULL,
    persoon text NOT NULL,
    capacity text NOT NULL,
    section text NOT NULL,
    purpose text NOT NULL,
    PRIMARY KEY (gemeente, zaak, read_at, id)
);

-- Who may work on what. A grant that was taken back stays, with who took it.
CREATE TABLE grant_row (
    gemeente text NOT NULL,
    persoon text NOT NULL,
    id text NOT NULL,
    capacity text NOT NULL,
    rol text,
    scope text NOT NULL,
    value text,
    given_by text NOT NULL,
    given_at bigint NOT NULL,
    taken_by text,
    taken_at bigint,
    PRIMARY KEY (gemeente, persoon, id),
    CHECK ((taken_by IS NULL) = (taken_at IS NULL)),
    CHECK (given_by <> persoon)
);
