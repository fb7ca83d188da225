-- Every word of every record is found through an index, which the program makes from its descriptions and makes anew
-- where it does not agree with them: after this file, and whenever a kind of record comes or changes.

CREATE TABLE search_state (
  stamp TEXT NOT NULL
) STRICT;
