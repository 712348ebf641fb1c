#!/usr/bin/env python3
"""Whether a JSON document is as a JSON Schema has it: validate.py SCHEMA DOCUMENT.

Ends with 0, or with 1 and what is wrong; with 77 where python3-jsonschema is not here."""

import json
import sys

try:
    import jsonschema
except ImportError:
    sys.exit(77)


def no_key_twice(pairs):
    keys = [key for key, _ in pairs]
    if len(keys) != len(set(keys)):
        raise ValueError("a key stands there twice")
    return dict(pairs)


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        schema = json.load(file)
    with open(sys.argv[2], encoding="utf-8") as file:
        document = json.load(file, object_pairs_hook=no_key_twice)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    faults = [f"{'/'.join(map(str, fault.absolute_path))}: {fault.message[:200]}" for fault in validator.iter_errors(document)]
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
