import Foundation
import SystemPackage
import TestSupport
import Testing

/// What the learner did, in and out of the log, and what happens when it is damaged.
struct LogTests {
  var home: Home
  private let log = "data/judge/judge.db"

  init() throws {
    home = try Home()
    home.environment["TZ"] = "Europe/Helsinki"
    try home.folder.write(
      """
      slug,finished_at,verdict,minutes,hints,failed_submits,grade
      pair,2026-05-01T10:00:00+02:00,WA,,,,
      pair,2026-05-01T10:20:00+02:00,AC,14.5,0,1,
      counter,2026-05-02,Accepted,35,1,0,hard
      https://leetcode.com/problems/word-ladder/,2026-05-03 21:30,,,,,

      """, to: "work/solved.csv")
    try home.folder.write(
      """
      finished_at;slug;notes
      2026-13-01;pair;no such month
      2026-05-04;pair;
      2027-01-01;pair;
      2026-05-05;;

      """, to: "work/partly.csv")
  }

  @Test func `a history is imported once, however often it is given`() throws {
    try expect(
      home.transcript(
        "import history solved.csv", "import history solved.csv", "log", "import history solved.csv --json"),
      equalsSnapshot: "import-history")
  }

  @Test func `rows that cannot be read are named, and the others are imported`() throws {
    try expect(
      home.transcript("import history partly.csv", "import history partly.csv --json"), equalsSnapshot: "import-partly")
  }

  @Test func `a file that is no history is refused`() throws {
    try home.folder.write("title,date\nPair,2026-05-01\n", to: "work/other.csv")
    try home.folder.write(Data([0x50, 0x4b, 3, 4, 0, 0]), to: "work/book.xlsx")
    try home.folder.write("", to: "work/nothing.csv")
    try expect(
      home.transcript(
        "import history other.csv", "import history book.xlsx", "import history nothing.csv",
        "import history missing.csv", "import history ."), equalsSnapshot: "import-refused")
  }

  @Test func `a history may come from a pipe`() throws {
    let result = try home.run(["import", "history", "-"], input: "slug,finished_at\npair,2026-05-01\nx y,2026-05-01\n")
    #expect(result.exitCode == 1)
    #expect(result.output.hasPrefix("  2 rows · 1 new"))
    #expect(result.errors.hasPrefix("stdin:3: 'x y' is no slug"))
  }

  @Test func `the log is exported in each form`() throws {
    try fill()
    for form in ["jsonl", "csv", "markdown", "anki"] {
      let text = try home.transcript("export --format \(form)")
      try expect(
        text.replacing(/milliseconds":[-+.e\d]+/) { _ in "milliseconds\":<time>" }, equalsSnapshot: "export-\(form)")
    }
  }

  @Test func `what is exported as CSV is imported whole into an empty log`() throws {
    try fill()
    #expect(try home.run(["export", "--format", "csv", "--output", "log.csv"]).exitCode == 0)
    let exported = try home.folder.read("work/log.csv")
    try FileManager.default.removeItem(atPath: home.folder.path.appending("data").string)
    #expect(try home.run(["import", "history", "log.csv"]).exitCode == 0)
    #expect(try home.run(["export", "--format", "csv"]).output == exported)
  }

  @Test func `an export that cannot be written leaves the file that was there`() throws {
    let rows = (0..<1000).map { "problem-\($0),2026-05-01" }.joined(separator: "\n")
    #expect(try home.run(["import", "history", "-"], input: "slug,finished_at\n\(rows)\n").exitCode == 0)
    try home.folder.write("what was there\n", to: "work/log.jsonl")
    let output = try home.bash(
      "(trap '' XFSZ; ulimit -S -f 64; judge export --output log.jsonl 2>errors; echo \"exit $?\"); cat errors; ls -A")
    #expect(output.hasPrefix("exit 3\nerror: cannot write log.jsonl: File too large\n"))
    #expect(try home.folder.read("work/log.jsonl") == "what was there\n")
    #expect(!output.contains(".part"))
    try expect(
      home.transcript("export --output /no/such/folder/x", "export --json", "export --output log.jsonl --json"),
      equalsSnapshot: "export-mistakes")
  }

  @Test func `an import that the disk has no room for changes nothing`() throws {
    try fill()
    let before = try home.run(["export"]).output
    let rows = (0..<5000).map { "problem-\($0),2026-05-01" }.joined(separator: "\n")
    try home.folder.write("slug,finished_at\n\(rows)\n", to: "work/many.csv")
    let output = try home.bash(
      "(trap '' XFSZ; ulimit -S -f 200; judge import history many.csv 2>errors; echo \"exit $?\"); cat errors")
    #expect(output.hasPrefix("exit 3\nerror: cannot use the log "))
    #expect(try home.run(["export"]).output == before)
  }

  @Test func `a damaged log does not hide the verdict, and what can be read of it is saved`() throws {
    try fill()
    try zero(log, 100)
    // With its header the journal would mend the log.
    try zero(log + "-wal", 32)
    try expect(
      home.transcript("log", "submit pair wrong.py", "recover", "log", "recover", "recover --json"),
      equalsSnapshot: "recover")
    #expect(home.folder.files(in: "data/judge").contains("judge.db.damaged-2026-11-21"))
  }

  @Test func `a file that is no log is left where it is`() throws {
    try home.folder.write("my notes\n", to: log)
    try expect(home.transcript("log", "recover"), equalsSnapshot: "recover-nothing")
    #expect(try home.folder.read(log) == "my notes\n")
  }

  private func zero(_ file: String, _ count: Int) throws {
    let data = try Data(contentsOf: URL(filePath: home.folder.path.appending(file).string))
    try home.folder.write(Data(repeating: 0, count: count) + data.dropFirst(count), to: file)
  }

  /// Two submissions from here and elsewhere, an insight, and a note.
  private func fill() throws {
    _ = try home.transcript("import history solved.csv", "submit pair right.py", "submit pair wrong.py")
    _ = try home.run(["insight", "pair", "store the \"complement\" first | then look"])
    _ = try home.run(["note", "pair", "asked on the phone"])
    _ = try home.transcript("hint counter")
  }
}
