import Foundation
import TestSupport
import Testing

struct OwnCaseTests {
  let home: Home

  init() throws {
    home = try Home()
  }

  @Test func `a person's own cases are answered by the problem's solution`() throws {
    try home.folder.write("[1,2]\n3\n\n[4,4,9]\n8\n", to: "work/cases.txt")
    try home.folder.write(
      "class Solution:\n    def findPair(self, nums, target): return nums[9]\n", to: "work/crash9.py")
    try expect(
      home.transcript(
        #"run pair right.py --input [3,3]\n6"#, #"run pair wrong.py --input [1,2,3]\n5"#,
        "run pair wrong.py --input @cases.txt", #"run pair crash9.py --input [3,3]\n6\n[3,4]\n7"#,
        #"run pair broken.py --input [3,3]\n6"#, #"run sum sum.sh --input 4\n5"#, "run sum wrong.sh --input 4"),
      equalsSnapshot: "own-case")
  }

  @Test func `a case that is no text is refused, and so is one without end`() throws {
    try home.folder.write(Data("[1,2]\n".utf8) + [0xe9], to: "work/latin.txt")
    try home.folder.write("\u{feff}[3,3]\n6", to: "work/mark.txt")
    try expect(
      home.transcript(
        "run pair right.py --input @/dev/zero", "run pair right.py --input @latin.txt",
        "run pair right.py --input @mark.txt"), equalsSnapshot: "own-case-text")
    #expect(
      try home.bash("judge run pair right.py --input - <&- 2>&1; echo $?")
        == "error: cannot read stdin: Bad file descriptor\nhint: give the path of a file with cases: --input @cases.txt\n4\n"
    )
  }

  @Test func `a case may come from stdin`() throws {
    let result = try home.run(["run", "pair", "right.py", "--input", "-"], input: "[3,3]\n6\n")
    #expect(result.exitCode == 0)
    #expect(result.output.contains("✔ input  nums = [3,3] · target = 6 → [1,0]\n"))
  }

  @Test func `a case that the problem does not allow is refused before anything is run`() throws {
    try home.folder.write("[3,3]\n6\n[3,x]\n6\n", to: "work/cases.txt")
    try expect(
      home.transcript(
        #"run pair right.py --input [3]\n6"#, #"run pair right.py --input [3,3]\n6\n\n[3,3]"#,
        "run pair right.py --input @cases.txt", #"run pair right.py --input [1,2]\n5"#,
        #"run counter counter.py --input ["Counter","sub"]\n[[1],[2]]"#,
        #"run counter counter.py --input ["Counter","add"]\n[[1],[10]]"#, "run pair right.py --input @missing.txt",
        "run pair right.py --input -", #"run pair right.py --case example-1 --input [3,3]\n6"#),
      equalsSnapshot: "own-case-mistakes")
    #expect(home.folder.files(in: "cache/judge/programs").isEmpty)
  }

  @Test func `a case that is kept is run with the examples, and not submitted`() throws {
    try expect(
      home.transcript(
        #"run pair wrong.py --input [1,2,3]\n5\n[3,3]\n6 --keep"#,
        #"run pair right.py --input [3,3]\n6\n[3,3]\n6 --keep"#,
        #"run pair right.py --input [9,9]\n18 --keep nines"#, "run pair right.py", "run pair wrong.py --case my-001",
        "submit pair right.py", #"run pair right.py --input [9,9]\n18 --keep nines"#,
        #"run pair right.py --input [9,9]\n18 --keep far-apart"#, "run pair --keep right.py",
        #"run pair right.py --keep"#, #"run pair right.py --input [9,9]\n18 --keep a/b"#,
        #"run pair right.py --input [9,9]\n18 --keep ../../x"#),
      equalsSnapshot: "own-case-keep")
    #expect(home.folder.files(in: "data/judge/cases/pair") == ["my-001.txt", "my-002.txt", "nines.txt"])
    #expect(try home.folder.read("data/judge/cases/pair/my-002.txt") == "[3,3]\n6\n")
  }

  @Test func `a kept case that was broken later does not hide the others`() throws {
    try home.folder.write("[3,3]\n6", to: "data/judge/cases/pair/good.txt")
    try home.folder.write("[3,3]\n7\n", to: "data/judge/cases/pair/bad.txt")
    try home.folder.write("[3,3]\n6\n[3,3]\n6\n", to: "data/judge/cases/pair/two.txt")
    try home.folder.write(Data("[3,3]\n6".utf8) + [0xe9], to: "data/judge/cases/pair/latin.txt")
    try home.folder.write("", to: "data/judge/cases/pair/folder.txt/x")
    try expect(home.transcript("run pair right.py", "run pair right.py --case bad"), equalsSnapshot: "own-case-broken")
  }

  @Test func `a problem's solution that fails is the judge's fault`() throws {
    try home.folder.write(
      home.folder.read("work/crash.py"), to: "judge/Problems/arrays/pair/submissions/accepted/hash-map.py")
    let result = try home.run(["run", "pair", "right.py", "--input", #"[3,3]\n6"#])
    #expect(result.exitCode == 3)
    #expect(result.output == "")
    #expect(result.errors.contains("hash-map.py should be right, but gets RTE on case input"))
  }

  @Test func `a case that nobody can answer is shown and not judged`() throws {
    try home.folder.write(Self.letter, to: "judge/Problems/arrays/letter/problem.yaml")
    try home.folder.write(
      #"examples: [{input: "\"ab\"", answer: "[\"a\",\"b\"]"}]"#, to: "judge/Problems/arrays/letter/tests.yaml")
    try home.folder.write(
      Self.letterSolution("0"), to: "judge/Problems/arrays/letter/submissions/accepted/first.py")
    try home.folder.write(Self.letterSolution("-1"), to: "work/letter.py")
    try expect(
      home.transcript(
        #"run letter.py --input "xy"\n"zz""#, #"run counter counter.py --input ["Counter","total"]\n[[1],[]]"#),
      equalsSnapshot: "own-case-undecided")
  }

  private static let letter = """
    name: Letter
    signature: {function: anyLetter, parameters: [{name: word, type: string}], returns: string}
    input: {word: {length: 1..10, alphabet: a-z}}
    checker: any

    """

  private static func letterSolution(_ index: String) -> String {
    "class Solution:\n    def anyLetter(self, word: str) -> str: return word[\(index)]\n"
  }
}
