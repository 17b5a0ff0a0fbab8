#!/usr/bin/python3
"""Keeps notes in the database while it is there, and says so when it is not.

GET /        who answers, whether the database is connected, how many notes there are
GET /notes   all notes; POST /notes keeps the body as one more
GET /health  200 as long as this program lives

usage: notes.py PORT FILE, where FILE has the arguments for psycopg2.connect as JSON
"""
import json
import socket
import sys
from contextlib import closing
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import psycopg2

LARGEST_NOTE = 10_000
# Two requests may both find no table; the lock lets one of them make it.
CREATE = """SELECT pg_advisory_xact_lock(1);
CREATE TABLE IF NOT EXISTS note (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    written timestamptz NOT NULL DEFAULT now(),
    text text NOT NULL)"""


def query(statement, *arguments):
    """Runs one statement on a connection of its own: the database may come, go and change its password at any time."""
    with open(sys.argv[2], encoding="utf-8") as file:
        settings = json.load(file)
    with closing(psycopg2.connect(connect_timeout=2, **settings)) as connection, connection, connection.cursor() as cursor:
        cursor.execute("SELECT to_regclass('note')")
        if cursor.fetchone() == (None,):
            cursor.execute(CREATE)
        cursor.execute(statement, arguments)
        return cursor.fetchall()


class Handler(BaseHTTPRequestHandler):
    timeout = 30

    def do_GET(self):
        if self.path == "/":
            self.answer(200, self.summary())
        elif self.path == "/health":
            self.answer(200, {"healthy": True})
        elif self.path == "/notes":
            self.answer_query(200, "SELECT id, written::text, text FROM note ORDER BY id")
        else:
            self.answer(404, {"error": "there are /, /notes and /health"})

    def do_POST(self):
        length = self.headers.get("Content-Length", "")
        if self.path != "/notes":
            self.answer(404, {"error": "notes are posted to /notes"})
        elif not length.isdecimal() or not 0 < int(length) <= LARGEST_NOTE:
            self.answer(400, {"error": f"the body is the note, of 1 to {LARGEST_NOTE} bytes"})
        else:
            text = self.rfile.read(int(length)).decode(errors="replace").replace("\0", "")
            self.answer_query(201, "INSERT INTO note (text) VALUES (%s) RETURNING id, written::text, text", text)

    def summary(self):
        answer = {"host": socket.gethostname(), "database": "connected"}
        try:
            return {**answer, "notes": query("SELECT count(*) FROM note")[0][0]}
        except psycopg2.Error as error:
            return {**answer, "database": f"not connected: {error}".strip(), "notes": None}

    def answer_query(self, status, statement, *arguments):
        try:
            rows = query(statement, *arguments)
        except psycopg2.Error as error:
            self.answer(503, {"error": f"the database does not answer: {error}".strip()})
        else:
            self.answer(status, [dict(zip(("id", "written", "text"), row)) for row in rows])

    def answer(self, status, content):
        body = json.dumps(content).encode() + b"\n"
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


if __name__ == "__main__":
    ThreadingHTTPServer(("", int(sys.argv[1])), Handler).serve_forever()
