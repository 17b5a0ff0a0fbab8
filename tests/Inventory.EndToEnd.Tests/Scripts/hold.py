#!/usr/bin/python3
"""Holds a lock on a file, as LXC does, until its stdin closes. usage: hold.py ofd|flock FILE"""
import fcntl
import struct
import sys

F_OFD_SETLK = 37
with open(sys.argv[2], "r+b") as file:
    if sys.argv[1] == "flock":
        fcntl.flock(file, fcntl.LOCK_EX)
    else:
        fcntl.fcntl(file, F_OFD_SETLK, struct.pack("hhqqi4x", fcntl.F_WRLCK, 0, 0, 0, 0))
    print("held", flush=True)
    sys.stdin.read()
