"""lockstep.py <submission>: calls the solution, request by request; see "The wire" in Plugins/README.md."""

import gc

gc.disable()

import marshal
import posix
import sys

REQUESTS, REPLIES, CHUNK = 3, 4, 1 << 20
# Elements of one value: what is longer was not meant as an answer.
LONGEST = 1_000_000
SOURCE = "Solution.py"
# Collections of the middle generation, each of about 7 000 new objects, after which all garbage is collected.
OLD_ENOUGH = 10
# What a codec writes may be no text: single surrogates are bytes of their own, and come back as what they were.
SURROGATES = "surrogatepass"


class WrongResult(Exception):
    """A value that is not of the type that the problem asks for."""


class Refused(Exception):
    """A value of the right type that can be no answer."""


def expected(value, name):
    return WrongResult(f"returned {'None' if value is None else type(value).__name__} where {name} is expected")


class Reader:
    """The words of a request. IndexError when they are not all there: a string may hold the byte that ends a message."""

    def __init__(self, data):
        self.is_ascii = data.isascii()
        # Latin-1 has one character a byte, so that a string's length in bytes is right.
        self.words = data[:-1].decode("latin-1").split(" ")
        self.position = 0

    def word(self):
        position = self.position
        self.position = position + 1
        return self.words[position]

    def integer(self):
        return int(self.word())

    def double(self):
        return float(self.word())

    def boolean(self):
        return self.word() == "1"

    def character(self):
        return chr(int(self.word()))

    def string(self):
        count, _, first = self.word().partition(":")
        missing = int(count) - len(first)
        start = self.position
        while missing > 0:
            missing -= 1 + len(self.word())
        text = " ".join([first, *self.words[start:self.position]])
        return text if self.is_ascii else text.encode("latin-1").decode("utf-8", SURROGATES)

    def integers(self):
        count = self.integer()
        start = self.position
        self.position = end = start + count
        if end > len(self.words):
            raise IndexError
        return list(map(int, self.words[start:end]))

    def array(self, element):
        return [element() for _ in range(self.integer())]

    def optional_integer(self):
        word = self.word()
        return None if word == "~" else int(word)

    def optional_integers(self):
        return self.array(self.optional_integer)


class Writer:
    """Values as words. Of another type is a WrongResult: nothing is converted that LeetCode would not take.

    A bool is no integer, 0 and 1 are booleans; any iterable but text and a dict is a list.
    """

    @staticmethod
    def null(value):
        return "~"

    @staticmethod
    def integer(value):
        if type(value) is not int:
            if not isinstance(value, int) or isinstance(value, bool):
                raise expected(value, "int")
            value = int(value)
        if not -1 << 63 <= value < 1 << 63:
            raise WrongResult("returned an int of more than 64 bits")
        return str(value)

    @staticmethod
    def double(value):
        if not isinstance(value, (float, int)) or isinstance(value, bool):
            raise expected(value, "float")
        return repr(float(value))

    @staticmethod
    def boolean(value):
        if value is True or value is False or type(value) is int and 0 <= value <= 1:
            return "1" if value else "0"
        raise expected(value, "bool")

    @staticmethod
    def character(value):
        if not isinstance(value, str) or len(value) != 1:
            raise expected(value, "a str of one character")
        return str(ord(value))

    @staticmethod
    def string(value):
        if not isinstance(value, str):
            raise expected(value, "str")
        if value.isascii():
            return f"{len(value)}:{value}"
        return f"{len(value.encode('utf-8', SURROGATES))}:{value}"

    @staticmethod
    def integers(values):
        values = elements(values, "List[int]")
        if not values:
            return "0"
        if set(map(type, values)) != {int} or min(values) < -1 << 63 or max(values) >= 1 << 63:
            return Writer.array(values, Writer.integer, "List[int]")
        return f"{len(values)} {' '.join(map(str, values))}"

    @staticmethod
    def optional_integers(values):
        return " ".join([str(len(values)), *("~" if value is None else Writer.integer(value) for value in values)])

    @staticmethod
    def array(values, write, name):
        values = elements(values, name)
        return " ".join([str(len(values)), *map(write, values)])


def elements(value, name):
    if not isinstance(value, (list, tuple)):
        if isinstance(value, (str, bytes, dict)) or not hasattr(value, "__iter__"):
            raise expected(value, name)
        from itertools import islice

        value = list(islice(value, LONGEST + 1))
    if len(value) > LONGEST:
        raise Refused(f"returned more than {LONGEST} elements")
    return value


def prefix(value, count):
    """What a solution left in place and says the length of."""
    if type(count) is not int:
        raise expected(count, "int")
    if not 0 <= count <= len(value):
        raise Refused(f"returned the length {count} of an array of {len(value)} elements")
    return value[:count]


class Stopwatch:
    """The time of the calls alone and the memory that they add, which JUDGE_TIMED asks for."""

    def __init__(self):
        from resource import RUSAGE_SELF, getrusage
        from time import perf_counter_ns, process_time_ns, thread_time_ns

        self.clocks = thread_time_ns, process_time_ns, perf_counter_ns
        self.peak = lambda: getrusage(RUSAGE_SELF).ru_maxrss * 1024
        self.sum = self.peak_start = self.peak_end = 0
        self.read = self.small = None
        self.is_small = True

    def clock(self, function):
        """The same function, with its time taken.

        The smaller of both clocks: reading the CPU's takes longer than a short call, and a long one may have to wait.
        """
        # Where RLIMIT_CPU is set the kernel brings the process's clock up to date at ticks only, and when a thread's own
        # is read.
        refresh, cpu_time, wall_time = self.clocks

        def timed(*arguments):
            self.peak_start = self.peak_start or self.peak()
            refresh()
            cpu_start = cpu_time()
            wall_start = wall_time()
            result = function(*arguments)
            wall_end = wall_time()
            refresh()
            self.sum += min(wall_end - wall_start, cpu_time() - cpu_start)
            self.peak_end = self.peak()
            return result

        return timed

    def remembering(self, read):
        """The same function; the words of a small request are kept for warm_up."""

        def reading(reader, name):
            self.read = read
            self.is_small = len(reader.words) < 100
            if self.is_small:
                self.small = reader, reader.position, name
            return read(reader, name)

        return reading

    def warm_up(self, answer, writer):
        """Reading large arguments drives all else out of the caches: a small call, not timed, brings it back."""
        if self.is_small or self.small is None:
            return
        reader, position, name = self.small
        reader.position = position
        try:
            answer(self.read(reader, name), writer)
        except Exception:
            pass
        self.sum = self.peak_start = self.peak_end = 0

    def end(self):
        """What ends a reply."""
        text = f" timed {self.sum} {max(self.peak_end - self.peak_start, 0)}\n"
        self.sum = self.peak_start = self.peak_end = 0
        return text


def receive(read):
    """The nonce and the arguments of the next request."""
    data = chunk()
    while True:
        while data[-1] != 10:
            data = b"".join([data, *chunks_of_line()])
        reader = Reader(data)
        try:
            nonce = reader.word()
            return nonce, read(reader, reader.word())
        except IndexError:
            data += chunk()


def chunk():
    data = posix.read(REQUESTS, CHUNK)
    if not data:
        sys.stdout.flush()
        posix._exit(0)
    return data


def chunks_of_line():
    data = b" "
    while data[-1] != 10:
        data = chunk()
        yield data


def send(reply):
    data = memoryview(reply.encode("utf-8", SURROGATES))
    while data:
        data = data[posix.write(REPLIES, data):]


def message_and_trace(error):
    if isinstance(error, WrongResult):
        return str(error), ""
    try:
        text = str(error)
    except BaseException:
        text = ""
    name = type(error).__name__
    return f"{name}: {text}" if text else name, "\n".join(user_lines(error.__traceback__))


def user_lines(traceback, most=20):
    """The innermost last; of a deep recursion each round once, and else the first and the last ones."""
    calls = []
    while traceback is not None:
        code = traceback.tb_frame.f_code
        if code.co_filename == SOURCE:
            calls.append((traceback.tb_lineno, code.co_name))
        traceback = traceback.tb_next
    lines = folded(calls)
    if len(lines) > most:
        lines[most // 2:-most // 2] = [f"… {len(lines) - most} more …"]
    return lines


def folded(calls, longest=4):
    """Lines, where a round of up to so many calls that comes three times or more is there once."""
    lines = []
    start = 0
    while start < len(calls):
        for length in range(1, longest + 1):
            end = start + length
            while end < len(calls) and calls[end] == calls[end - length]:
                end += 1
            rounds = (end - start) // length
            if rounds > 2:
                break
        else:
            length = rounds = 1
        lines += [f"{SOURCE}:{line}: in {name}" for line, name in calls[start:start + length]]
        if rounds > 1:
            lines.append(f"… the same {rounds - 1} times more …")
        start += length * rounds
    return lines


def load(path, stopwatch):
    """The user's module and its code, and the driver's functions."""
    with open(path, "rb") as file:
        code, driver, imports = marshal.load(file)
    module = type(sys)("solution")
    sys.modules["solution"] = module
    for name, source, attribute in imports:
        value = __import__(source)
        setattr(module, name, getattr(value, attribute) if attribute else value)
    functions = {"m": module, "LONGEST": LONGEST, "Refused": Refused, "expected": expected, "prefix": prefix}
    functions["is_timed"] = stopwatch is not None
    functions["clock"] = stopwatch.clock if stopwatch else lambda function: function
    exec(driver, functions)
    return module, functions["read"], functions["answer"], code


def run(code, module):
    try:
        exec(code, module.__dict__)
    except SystemExit:
        raise
    except BaseException as error:
        return error


def serve(path):
    stopwatch = Stopwatch() if b"JUDGE_TIMED" in posix.environ else None
    end = stopwatch.end if stopwatch else lambda: "\n"
    module, read, answer, code = load(path, stopwatch)
    out, err = sys.stdout, sys.stderr
    gc.collect()
    gc.freeze()
    gc.enable()
    send("loading\n")
    failure = run(code, module)
    writer = Writer()
    if stopwatch:
        read = stopwatch.remembering(read)
    send("ready\n")
    while True:
        nonce, arguments = receive(read)
        try:
            if failure is not None:
                raise failure
            if stopwatch:
                stopwatch.warm_up(answer, writer)
            reply = f"{nonce} ok {answer(arguments, writer)}{end()}"
        except SystemExit:
            raise
        except Refused as error:
            reply = f"{nonce} wrong {Writer.string(str(error))}{end()}"
        except BaseException as error:
            reply = "{} throw {} {}{}".format(nonce, *map(Writer.string, message_and_trace(error)), end())
            error = None
        del arguments
        # A recursion that is cached is a cycle: left to itself the collector would let those of many cases pile up.
        if gc.get_count()[2] > OLD_ENOUGH:
            gc.collect()
        out.flush()
        err.flush()
        send(reply)


sys.path.append("/kit/base/lib")
# LeetCode's own limit. Frames of Python code need no stack of the system, and that is as large as the memory limit.
sys.setrecursionlimit(550_000)
sys.stdout.reconfigure(errors="backslashreplace")
sys.stderr.reconfigure(errors="backslashreplace", line_buffering=False)
serve(sys.argv[1])
