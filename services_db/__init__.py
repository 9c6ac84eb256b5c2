"""The cities' services in HSDS words: models, queries, rules, import and export."""
