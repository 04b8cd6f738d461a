import JudgeModel
import Testing

@testable import Languages

struct TraceTests {
  let language: Language

  init() throws {
    let folder = try PluginFolder()
    try folder.write(
      """
      extensions: [t]
      solution: {source: Solution.t, run: [/program/main]}
      trace: {command: [/bin/false, -e], reason: "runtime failure: "}
      """, to: "toy/language.yaml")
    language = try folder.registry()[LanguageID(rawValue: "toy")]
  }

  @Test func `only the user's own lines remain, with the reason`() {
    let output = """
      runtime failure: Index out of range
      <compiler-generated>:0
      f
      Solution.t:3:14
      main
      Driver.t:11:29
      main
      Solution.t:0:0
      """
    let trace = language.trace(output, showing: "my/two-sum.t")
    #expect(trace == Trace(reason: "Index out of range", lines: ["my/two-sum.t:3:14"]))
  }

  @Test func `what a runtime says beside the line stays`() {
    let trace = language.trace("Solution.t:8: in f\n… 7 more …\nSolution.t:2: in g", showing: "a.t")
    #expect(trace == Trace(reason: nil, lines: ["a.t:8: in f", "… 7 more …", "a.t:2: in g"]))
  }

  @Test(arguments: [
    ([1, 2, 2, 2, 2, 3], ["a.t:1", "a.t:2", "… the same again and again …", "a.t:3"]),
    ([1, 2, 3, 2, 3, 2, 3, 2], ["a.t:1", "a.t:2", "a.t:3", "… the same again and again …", "a.t:2"]),
    ([1, 1, 2, 3, 2, 3], ["a.t:1", "a.t:1", "a.t:2", "a.t:3", "a.t:2", "a.t:3"]),
    ([7], ["a.t:7"]),
  ])
  func `calls that come again and again are there once`(_ calls: [Int], _ lines: [String]) {
    let output = calls.map { "Solution.t:\($0)" }.joined(separator: "\n")
    #expect(language.trace(output, showing: "a.t").lines == lines)
  }

  @Test func `the recipe has the command that finds the lines`() throws {
    let signature = Signature.function(Function(name: "f", parameters: [], returns: .value(.void)))
    let recipe = try language.recipe(for: signature, source: "", in: language.toolchain(searching: []))
    #expect(recipe.trace == ["/bin/false", "-e"])
  }
}
