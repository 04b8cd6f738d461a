import Foundation
import SystemPackage
import TestSupport
import Testing

/// What `judge problem new` writes.
struct NewProblemTests {
  let home: Home

  init() throws {
    home = try Home()
  }

  private static let facts = ["--pattern", "arrays", "--difficulty", "easy", "--language", "python"]

  @Test func `a new package is complete, and verify says what is still to do`() throws {
    let signature = "songs(times: integer[], limit: integer) -> integer"
    let made = try new("pair-of-songs", signature, "--title", "Pair: of Songs")
    let folder = "data/judge/problems/arrays/pair-of-songs"
    let files = try home.folder.files(in: folder).filter { $0.contains(".") }.map { file in
      file.hasPrefix("submissions/") ? "== \(file)\n" : "== \(file)\n\(try home.folder.read("\(folder)/\(file)"))"
    }
    let text = made.output.replacing(home.folder.path.string, with: "<folder>") + files.joined(separator: "\n")
    try expect(text + "\n" + home.transcript("problem verify pair-of-songs"), equalsSnapshot: "new-problem")
    #expect(made.exitCode == 0 && made.errors.isEmpty)
  }

  @Test(arguments: [
    "f(b: boolean, c: character, d: double, l: long, s: string) -> double",
    "f(words: string[], grid: character[][], flags: boolean[], rows: list<list<integer>>) -> list<string>",
    "f(head: ListNode, lists: ListNode[]) -> ListNode", "f(root: TreeNode) -> list<list<integer>>",
    "f(node: Node:graph) -> boolean", "f(head: Node:random) -> integer", "f(root: Node:nary) -> integer[]",
    "f(root: Node:next) -> integer", "rotate(nums: integer[], k: integer) -> void", "f() -> integer",
    "f(a:integer)→long",
    "class LRUCache(capacity: integer) { get(key: integer) -> integer; put(key: integer, value: integer) -> void; }",
    "class Trie() { insert(word: string) -> void; search(word: string) -> boolean }",
  ])
  func `what is written can be read, whatever the signature`(_ signature: String) throws {
    #expect(try new("new-one", signature).exitCode == 0)
    #expect(try home.run(["show", "new-one"]).exitCode == 0)
    let result = try home.run(["problem", "verify", "new-one"])
    #expect(result.exitCode == 1)
    #expect(result.output.contains("accepted/fast.py"))
  }

  @Test func `a signature with a mistake has its place, and nothing is written`() throws {
    let signatures = [
      "", "f", "f(", "f(a)", "f(a: int) -> integer", "f(a: integer, a: long) -> integer", "f(a: void) -> integer",
      "f(a: integer) integer", "f(a: integer) -> integer, b", "f(a: integer) -> ", "2f() -> integer", "f() -> void",
      "class C() {}", "class C() { f() -> integer g() -> void }", "class C() { f() -> void; f() -> void }", "class C",
      "codec C { write(a: integer[]) -> string }", "f(a: integer[[]) -> long", "f(größe: integer) -> long",
    ]
    let errors = try signatures.map { signature in
      let result = try new("new-one", signature)
      #expect(result.exitCode == 64)
      return "\(signature)\n\(result.errors)"
    }
    try expect(errors.joined(separator: "\n"), equalsSnapshot: "new-problem-mistakes")
    #expect(home.folder.files(in: "data/judge/problems").isEmpty)
  }

  @Test func `what is there stays as it is`() throws {
    try home.folder.write("mine\n", to: "work/packages/new-one/notes.txt")
    let refused = [
      try new("pair", "f() -> integer"), try new("Bad_Name", "f() -> integer"),
      try new("new-one", "f() -> integer", "--in", "packages"),
      try home.run(["problem", "new", "new-one", "--signature", "f() -> integer"]),
      try new("new-one", "f() -> integer", "--pattern", "array"),
    ]
    #expect(refused.allSatisfy { [4, 64].contains($0.exitCode) })
    try expect(
      refused.map(\.errors).joined(separator: "\n").replacing(home.folder.path.string, with: "<folder>"),
      equalsSnapshot: "new-problem-refused")
    #expect(home.folder.files(in: "work/packages") == ["new-one", "new-one/notes.txt"])
  }

  @Test func `a problem that judge knows by name needs no title, difficulty or pattern`() throws {
    try home.folder.write(
      "three-sum: {title: 3Sum, difficulty: medium, patterns: [arrays, graphs]}\n", to: "judge/Problems/index.yaml")
    let result = try home.run([
      "problem", "new", "three-sum", "--in", "packages", "--language", "python", "--signature", "f(a: long) -> long",
      "--json",
    ])
    #expect(result.exitCode == 0)
    let manifest = try home.folder.read("work/packages/three-sum/problem.yaml")
    #expect(manifest.hasPrefix("name: \"3Sum\"\ndifficulty: medium\npatterns: [arrays, graphs]\n"))
    #expect(try home.run(["problem", "verify", "packages/three-sum"]).exitCode == 1)
  }

  private func new(_ slug: String, _ signature: String, _ options: String...) throws -> Home.Result {
    try home.run(["problem", "new", slug, "--signature", signature] + Self.facts + options)
  }
}
