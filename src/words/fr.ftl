### Les phrases de Passerelle en français.
### Keys: room-thing, in the order of the rooms; the same keys and values in every language.

## summary: the result of plan

summary-folder = Dossier : { $folder }
