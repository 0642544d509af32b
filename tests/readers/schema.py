"""Prints what is wrong with a JSON document by a JSON schema, as the jsonschema library sees it."""

import json
import pathlib
import sys

from jsonschema import Draft202012Validator

schema, document = (json.loads(pathlib.Path(path).read_text("utf-8")) for path in sys.argv[1:])
Draft202012Validator.check_schema(schema)
errors = Draft202012Validator(schema).iter_errors(document)
print(json.dumps([f"{error.json_path}: {error.message}" for error in errors]))
