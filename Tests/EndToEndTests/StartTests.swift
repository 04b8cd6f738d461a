import Foundation
import SystemPackage
import TestSupport
import Testing

struct StartTests {
  let home: Home

  init() throws {
    home = try Home()
    try home.folder.write("", to: "work/new/.keep")
  }

  @Test func `a problem is shown with a file to start from`() throws {
    try expect(
      home.transcript(
        "start pair --in new", "start pair --in new", "start counter --in new/mine.py",
        "start pair --in new/a.py --json",
        "start pair"),
      equalsSnapshot: "start")
    try expect(home.folder.read("work/new/pair.py"), equalsSnapshot: "start-stub")
  }

  @Test func `a file that is there stays as it is`() throws {
    let before = try home.folder.read("work/right.py")
    #expect(try home.run(["start", "pair", "--in", "right.py"]).exitCode == 0)
    #expect(try home.folder.read("work/right.py") == before)
  }

  @Test func `the language is the one of the last attempt if it can solve the problem`() throws {
    try expect(
      home.transcript(
        "submit sum sum.sh", "start sum --in new --json", "start pair --in new --json", "start sum --in new",
        "start sum --in new --language python --json"), equalsSnapshot: "start-language")
    #expect(home.folder.files(in: "work/new") == [".keep", "pair.py", "sum.py"])
  }

  @Test func `a file that could not be written to its end is not left behind`() throws {
    // Not even one byte may be written to a file; the signal for that is ignored.
    let output = try home.bash("(trap '' XFSZ; ulimit -S -f 0; judge start pair --in new 2>&1; echo $?) | cat")
    #expect(
      output.hasSuffix("error: cannot write new/pair.py: File too large\nhint: --in names another folder or file\n3\n"))
    #expect(home.folder.files(in: "work/new") == [".keep"])
  }

  @Test func `a folder with the file's name is no file to start from`() throws {
    try home.folder.write("", to: "work/new/pair.py/.keep")
    let result = try home.run(["start", "pair", "--in", "new"])
    #expect(result.exitCode == 3)
    #expect(result.errors.hasPrefix("error: cannot write new/pair.py: Is a directory\n"))
  }

  @Test func `what cannot be started is explained`() throws {
    try expect(
      home.transcript(
        "start pari", "start pair --in nowhere", "start pair --in nowhere/pair.py", "start pair --in /proc/pair.py",
        "start pair --in x.rb", "start pair --in x.py --language shell", "start pair --language rubi",
        "start pair --language shell"), equalsSnapshot: "start-mistakes")
  }

  @Test func `without any language that fits there is nothing to start in`() throws {
    try FileManager.default.removeItem(atPath: home.folder.path.appending("judge/Plugins/python").string)
    try expect(home.transcript("start pair"), equalsSnapshot: "start-no-language")
  }
}
