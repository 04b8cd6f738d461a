import Foundation
import TestSupport
import Testing

/// What happens around solutions: hints, grades, insights, reviews and plans. `JUDGE_NOW` says what day it is.
struct PracticeTests {
  var home: Home

  init() throws {
    home = try Home()
    try home.folder.write(
      """
      pair: {title: Pair, difficulty: easy, patterns: [arrays]}
      three-sum: {title: Three Sum, difficulty: medium, patterns: [arrays]}
      big-road: {title: Big Road, difficulty: hard, patterns: [graphs]}
      """, to: "judge/Problems/index.yaml")
    try home.folder.write(
      """
      as_of: 2026-07-01
      companies:
        acme: {name: Acme, problems: [pair, three-sum, big-road]}
      """, to: "judge/Problems/companies.yaml")
  }

  @Test func `hints count, the third and the solution make the grade Again`() throws {
    try expect(
      home.transcript(
        "hint pair --again", "hint pair", "submit pair right.py", "hint pair", "hint pair --json", "hint pair --again",
        "hint nothing"), equalsSnapshot: "hint")
  }

  @Test func `a grade is told with its reasons, and the learner's word overrules it`() throws {
    try expect(
      home.transcript(
        "grade pair", "start pair --in .", "submit pair wrong.py", "submit pair right.py", "grade pair",
        "grade pair easy", "grade pair --json", "grade pair best", "log pair"), equalsSnapshot: "grade")
  }

  @Test func `the clock begins at start and is in the grade`() throws {
    var home = home
    _ = try home.run(["start", "pair"])
    home.environment["JUDGE_NOW"] = "2026-11-21T10:50:00Z"
    let late = try home.run(["submit", "pair", "right.py", "--json"]).output
    #expect(late.contains(#""rating":"Hard","reasons":"accepted, no hint, first submit, 50 min, over 1.5 × 15""#))
  }

  @Test func `insights and notes are kept`() throws {
    try expect(
      home.transcript(
        "insight pair", "insight pair store after looking", "insight pair", "insight pair --json",
        "note pair mind zero",
        "note arrays think of a map", "note", "note arrays --json", "note nowhere x"), equalsSnapshot: "insight")
    let long = try home.run(["insight", "pair", String(repeating: "x", count: 241)])
    #expect(long.exitCode == 64)
    #expect(long.errors.contains("has at most 240 characters, this one has 241"))
  }

  @Test func `work done elsewhere is recorded, also of problems without a package`() throws {
    try expect(
      home.transcript(
        "attempt add big-road --verdict ac --minutes 25 --hints 1 --at 2026-11-20T18:30",
        "attempt add big-road --verdict AC --minutes 25 --hints 1 --at 2026-11-20T18:30",
        "attempt add three-sum --verdict WA --json", "attempt add bigroad --verdict AC",
        "attempt add never-heard --verdict AC --new --grade easy", "attempt add pair --verdict XX",
        "attempt add pair --verdict AC --at 2027-01-01", "attempt add pair --verdict AC --at tonight", "log"),
      equalsSnapshot: "attempt")
  }

  @Test func `practice sets are cut by status, list, language and sorted`() throws {
    for command in [
      "attempt add big-road --verdict AC --minutes 25 --at 2026-11-01",
      "attempt add three-sum --verdict WA --at 2026-11-20", "submit pair right.py",
    ] {
      _ = try home.run(command.split(separator: " ").map(String.init))
    }
    try expect(
      home.transcript(
        "list", "list --status due", "list --status new --status bugs", "list --language python",
        "list --all --sort recall",
        "list --sort difficulty --limit 2", "list --status bugs --json", "list --status mastered", "next",
        "next --status new", "next --list starter --json"), equalsSnapshot: "practice-sets")
  }

  @Test func `a review begins with a clean stub and leaves the old code alone`() throws {
    var home = home
    try home.folder.write("old", to: "work/pair.py")
    _ = try home.run(["submit", "pair", "right.py"])
    let early = try home.transcript("review")
    home.environment["JUDGE_NOW"] = "2026-12-10T10:00:00Z"
    try expect(
      early + home.transcript("review --list", "review", "review --json", "submit pair right.py", "review"),
      equalsSnapshot: "review")
    #expect(try home.folder.read("work/pair.py") == "old")
    #expect(try home.folder.read("work/review/2026-12-10/pair.py").contains("class Solution"))
  }

  @Test func `a day is planned until the onsite, and again on the next day`() throws {
    var home = home
    let first = try home.transcript(
      "drill acme", "drill acme --onsite 2026-02-30", "drill acme --onsite 2026-11-20",
      "drill acme --onsite 2026-11-29 --minutes 60 --ics plan.ics", "drill acme --json", "ready acme --min 90", "")
    _ = try home.run(["submit", "pair", "right.py"])
    home.environment["JUDGE_NOW"] = "2026-11-25T10:00:00Z"
    try expect(
      first + home.transcript("drill acme", "ready acme", "ready acme --json", "drill nobody --onsite 2026-12-01"),
      equalsSnapshot: "drill")
    home.environment["JUDGE_NOW"] = "2026-11-29T08:00:00Z"
    try expect(
      home.transcript(
        "drill acme", "next", "drill acme --cancel", "drill acme --cancel", "", "start big-road", "show big-road"),
      equalsSnapshot: "drill-day")
    let calendar = try home.folder.read("work/plan.ics")
    #expect(calendar.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"))
    #expect(calendar.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
    #expect(calendar.contains("DTSTART:20261121T190000\r\nDTEND:20261121T"))
  }

  @Test func `a prompt ends when Ctrl-C comes, and the attempt is logged`() throws {
    let script = """
      import os, pty, sys, time
      pid, terminal = pty.fork()
      if pid == 0: os.execvp("judge", ["judge", "submit", "pair", "right.py"])
      seen = b""
      while b"insight?" not in seen: seen += os.read(terminal, 4096)
      time.sleep(0.2)
      os.kill(pid, 2)
      print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
      """
    try home.folder.write(script, to: "work/prompt.py")
    #expect(try home.bash("timeout 60 python3 prompt.py") == "0\n")
    #expect(try home.run(["log"]).output.contains("pair"))
  }

  @Test func `three weeks go by as planned`() throws {
    var home = home
    var newDays: [Int] = []
    for day in 0..<21 {
      home.environment["JUDGE_NOW"] = Date(timeIntervalSince1970: 1_795_262_400 + Double(day) * 86400).formatted(
        .iso8601)
      let said = try home.run(["drill", "acme", "--onsite", "2026-12-12", "--minutes", "45", "--json"])
      let plan = try #require(
        try JSONSerialization.jsonObject(with: Data(said.output.utf8)) as? [String: Any], "\(said.errors)")
      let days = try #require(plan["days"] as? [[String: Any]])
      #expect(days.count == 21 - day)
      for item in try #require(days[0]["items"] as? [[String: Any]]) {
        if item["kind"] as? String == "new" { newDays.append(day) }
        let slug = try #require(item["slug"] as? String)
        let recorded = try home.run(["attempt", "add", slug, "--verdict", "AC", "--minutes", "20"])
        #expect(recorded.exitCode == 0)
      }
    }
    #expect(newDays.count == 2, "a hard problem does not fit into 45 minutes")
    let ready = try home.run(["ready", "acme", "--min", "50"])
    #expect(ready.exitCode == 0, "\(ready.output)")
  }

  @Test(arguments: ["hint", "grade", "insight", "note", "next", "review", "drill", "ready", "attempt add"])
  func `each command explains itself`(_ command: String) throws {
    let help = try home.run(command.split(separator: " ").map(String.init) + ["--help"])
    #expect(help.exitCode == 0)
    #expect(help.output.contains("Example: judge \(command)"))
  }

  @Test func `settings come from a file, and a mistake in it has its line`() throws {
    try home.folder.write("minutes: {medium: 60}\nretention: 0.95\n", to: "config/judge/config.yaml")
    #expect(try home.run(["submit", "pair", "right.py"]).output.contains("Sun 22 Nov"))
    try home.folder.write("window_weights: {all: 0.75, 2d: 1}\n", to: "config/judge/config.yaml")
    #expect(try home.run(["list"]).errors.contains("config.yaml:1: unknown key '2d'"))
    try home.folder.write("window_weights: {all: 0.75}\n", to: "config/judge/config.yaml")
    #expect(try home.run(["list", "--company", "acme", "--json"]).output.contains(#""priority":0.48"#))
    try home.folder.write("minutes: {medium: 60}\nretension: 0.95\n", to: "config/judge/config.yaml")
    let wrong = try home.run(["list"])
    #expect(wrong.exitCode == 3)
    #expect(wrong.errors.contains("config.yaml:2: unknown key 'retension'"))
  }
}
