### Was Passerelle sagt, auf Deutsch.
### Keys: room-thing, in the order of the rooms; the same keys and values in every language.

## summary: the result of plan

summary-folder = Ordner: { $folder }
