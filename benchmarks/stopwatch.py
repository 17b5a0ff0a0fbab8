"""Measures whole processes, in turns, so that what else the machine does hits all of them alike."""
import os
import tempfile
import time
from dataclasses import dataclass


@dataclass(frozen=True)
class Command:
    name: str
    argv: list
    environment: dict
    stdin: str


@dataclass(frozen=True)
class Sample:
    milliseconds: float
    megabytes: float


def round_robin(commands, runs):
    """One run of each to warm up, then A B C A B C…; {name: [Sample]}."""
    for command in commands:
        run(command)
    samples = {command.name: [] for command in commands}
    for _ in range(runs):
        for command in commands:
            samples[command.name].append(run(command))
    return samples


def run(command):
    """The wall time from start to end, and the peak memory of the largest process among it and its children."""
    with tempfile.TemporaryFile("w+") as errors:
        actions = [
            (os.POSIX_SPAWN_OPEN, 0, command.stdin, os.O_RDONLY, 0),
            (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
            (os.POSIX_SPAWN_DUP2, errors.fileno(), 2),
        ]
        start = time.perf_counter()
        process = os.posix_spawnp(command.argv[0], command.argv, command.environment, file_actions=actions)
        _, status, usage = os.wait4(process, 0)
        seconds = time.perf_counter() - start
        if status != 0:
            errors.seek(0)
            raise RuntimeError(f"{command.name} ended with wait status {status}: {errors.read().strip()}")
    # ru_maxrss counts kibibytes (getrusage(2)).
    return Sample(seconds * 1000, usage.ru_maxrss * 1024 / 1e6)
