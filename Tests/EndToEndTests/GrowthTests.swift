import Foundation
import SystemPackage
import TestSupport
import Testing

/// What `judge growth` says, and `judge submit` after an accepted solution: words and shape, never a time.
struct GrowthTests {
  var home: Home

  init() throws {
    home = try Home()
    for (file, text) in Self.problem { try home.folder.write(text, to: "judge/Problems/arrays/largest/\(file)") }
    for (file, text) in Self.solutions { try home.folder.write(text, to: "work/\(file)") }
  }

  private static let problem = [
    "problem.yaml": """
    name: Largest
    difficulty: easy
    patterns: [arrays]
    signature:
      function: largest
      parameters: [{name: nums, type: "integer[]"}]
      returns: integer
    input:
      nums: {length: 1..600, elements: -100..100}
    growth: {time: "O(n)", in: nums}

    """,
    "tests.yaml": "examples:\n  - {input: \"[2,7,1]\", answer: \"7\"}\n",
    "statement/problem.en.md": "Return the largest.\n",
  ]

  private static let solutions = [
    "linear.py": "class Solution:\n    def largest(self, nums): return max(nums)\n",
    "quadratic.py": """
    class Solution:
        def largest(self, nums):
            count = 0
            for a in nums:
                for b in nums: count += a < b
            return max(nums)

    """,
    "fragile.py": """
    class Solution:
        def largest(self, nums):
            if len(nums) > 100: raise ValueError("too many")
            return max(nums)

    """,
    "lost.py": "class Solution:\n    def largest(self, nums): return missing\n",
  ]

  @Test func `a growth is shown with its points, a plot and the target`() throws {
    let result = try home.run(["growth", "largest", "linear.py", "--seconds", "1"])
    #expect(result.exitCode == 0)
    #expect(result.output.hasPrefix("largest · linear.py · CPU time of the calls alone\n\n  random inputs\n"))
    for words in [
      "\n  worst case: ", "●", "\n  growth  ", "\n  target  n: ", "\n  memory  ", "n=4 ", "  next  judge submit",
    ] {
      #expect(result.output.contains(words), "\(words)")
    }
    #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(result.errors.isEmpty || result.errors.contains("building what"))
  }

  @Test func `on a plain terminal there is nothing beyond ASCII`() throws {
    let result = try home.run(["growth", "largest", "linear.py", "--seconds", "0.5", "--ascii"])
    #expect(result.output.utf8.allSatisfy { $0 < 128 })
    #expect(result.output.contains("*"))
  }

  @Test func `what outgrows the target by a class is worse`() throws {
    let report = try report("quadratic.py", "--seconds", "2")
    #expect(report["outcome"] as? String == "worse")
    #expect((report["random"] as? [String: Any])?["outcome"] as? String == "worse")
  }

  @Test func `the report has every point and what follows from them`() throws {
    let report = try report("linear.py", "--seconds", "1")
    #expect(
      report.keys.sorted() == [
        "language", "memory", "outcome", "problem", "random", "schema", "target", "times_calls", "worst_case",
      ])
    #expect(report["times_calls"] as? Bool == true)
    let random = try #require(report["random"] as? [String: Any])
    #expect(
      random.keys.sorted() == [
        "base", "classes", "confidence", "doubt", "end", "exponent", "exponent_margin", "family", "growth", "outcome",
        "points",
      ])
    let points = try #require(random["points"] as? [[String: Double]])
    #expect(points.count >= 3)
    #expect(points.map { $0["n"] ?? 0 } == points.map { $0["n"] ?? 0 }.sorted())
    #expect(points.allSatisfy { $0["cpu_ms"] ?? 0 > 0 })
    let memory = try #require(report["memory"] as? [String: Any])
    #expect((memory["points"] as? [[String: Any]])?.allSatisfy { ($0["peak_bytes"] as? Int ?? 0) > 1_000_000 } == true)
  }

  @Test func `a solution that fails at a size is measured up to it`() throws {
    let output = try home.run(["growth", "largest", "fragile.py", "--seconds", "1"]).output
    #expect(output.contains("it ends with Runtime Error\n      ValueError: too many\n      fragile.py:3"))
    #expect(output.contains("\n  growth  "))
  }

  @Test func `a solution that fails at every size is not measured`() throws {
    let result = try home.run(["growth", "largest", "lost.py", "--seconds", "1"])
    #expect(result.exitCode == 1)
    #expect(result.output.contains("NameError: name 'missing' is not defined"))
    #expect(result.output.contains("cannot tell: too few sizes"))
  }

  @Test func `what cannot be measured is said`() throws {
    try expect(
      home.transcript(
        "growth sum sum.sh", "growth pair right.py", "growth pair broken.py", "growth largest linear.py --seconds 0",
        "growth nothing linear.py"), equalsSnapshot: "growth-mistakes")
  }

  @Test func `an accepted solution's growth is told and logged`() throws {
    let output = try home.run(["submit", "largest", "linear.py"]).output
    #expect(output.contains("\n  growth  "))
    #expect(output.contains("   target n: "))
    #expect(output.contains("          n="))
    let left = try home.run(["submit", "largest", "linear.py", "--no-growth"]).output
    #expect(!left.contains("growth"))
    let json = try home.run(["submit", "largest", "linear.py", "--json"]).output
    let report = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect((report["growth"] as? [String: Any])?["random"] is [String: Any])
  }

  @Test func `a growth that is worse than the target makes the grade hard`() throws {
    let output = try home.run(["submit", "largest", "quadratic.py"]).output
    #expect(output.contains("target n: grows faster"))
    #expect(output.contains("first submit, grows faster than"))
    #expect(output.contains("grade   Hard"))
  }

  /// Every plugin of this repository can time the calls, of every kind of signature.
  @Test(arguments: ["cpp", "py", "swift"], ["any-answer", "design-with-tree", "codec", "graph-copy"])
  func `the drivers time the calls`(_ language: String, _ kind: String) throws {
    var home = home
    home.environment["JUDGE_HOME"] = repository.string
    home.environment["XDG_CACHE_HOME"] = try KindTests.cache.get().path.string
    let source = repository.appending("Tests/Kinds/\(kind)")
    let package = home.folder.path.appending("work/\(kind)").string
    try FileManager.default.copyItem(atPath: source.string, toPath: package)
    let manifest = try home.folder.read("work/\(kind)/problem.yaml")
    try home.folder.write(manifest + "growth: {time: \"O(n)\"}\n", to: "work/\(kind)/problem.yaml")
    let folder = source.appending("submissions/accepted")
    let file = try #require(
      FileManager.default.contentsOfDirectory(atPath: folder.string).first { $0.hasSuffix(language) })
    let result = try home.run(["growth", package, folder.appending(file).string, "--json", "--seconds", "0.3"])
    let report = try #require(JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(report["times_calls"] as? Bool == true)
    let points = try #require((report["random"] as? [String: Any])?["points"] as? [[String: Double]])
    #expect(!points.isEmpty)
    #expect(points.allSatisfy { $0["cpu_ms"] ?? 0 > 0 })
  }

  private func report(_ file: String, _ options: String...) throws -> [String: Any] {
    let result = try home.run(["growth", "largest", file, "--json"] + options)
    #expect(result.exitCode == 0)
    return try #require(JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
  }
}
