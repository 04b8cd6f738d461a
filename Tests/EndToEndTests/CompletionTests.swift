import Foundation
import TestSupport
import Testing

struct CompletionTests {
  let home: Home

  init() throws {
    home = try Home()
    try home.folder.write(
      "as_of: 2026-07-01\ncompanies: {acme: {name: ACME, problems: [pair]}}\n", to: "judge/Problems/companies.yaml")
    try home.folder.write("[3,3]\n6", to: "data/judge/cases/pair/my-001.txt")
  }

  @Test(arguments: [
    ("judge langu", "languages"), ("judge completions ", "bash zsh fish"), ("judge show ", "counter pair sum"),
    ("judge start pa", "pair"), ("judge log c", "counter"), ("judge problem verify s", "sum"),
    ("judge submit pa", "pair pair.py"), ("judge submit pair ri", "right.py"), ("judge run ri", "right.py"),
    ("judge watch pair so", "solution.rb"), ("judge list --pattern gr", "graphs"), ("judge list --list ", "starter"),
    ("judge start pair --language ", "python shell"), ("judge submit pair x -l s", "shell"),
    ("judge run pair right.py --case m", "my-001"), ("judge warm p", "python"),
    ("judge company show a", "acme"), ("judge tag add pair a", "acme"), ("judge tag add pa", "pair"),
    ("judge company sh", "show"), ("judge company show acme --window 3", "30d"),
  ])
  func `bash completes`(_ line: String, _ expected: String) throws {
    #expect(try complete(line) == expected)
  }

  @Test(arguments: ["zsh", "fish"])
  func `other shells have a script too`(_ shell: String) throws {
    let result = try home.run(["completions", shell])
    #expect(result.exitCode == 0)
    #expect(result.output.contains("judge"))
  }

  @Test func `nothing is said while a person types, whatever is wrong`() throws {
    var home = home
    home.environment["JUDGE_HOME"] = "/nonexistent"
    let result = try home.run(["---completion", "submit", "--", "positional@0", "2", "0", "judge", "submit", ""])
    #expect(result.errors == "")
  }

  /// What bash offers for the last word of the line.
  private func complete(_ line: String) throws -> String {
    let script = """
      source <(judge completions bash)
      COMP_LINE=$1 COMP_POINT=${#1}
      COMP_WORDS=($1)
      case $1 in *' ') COMP_WORDS+=('') ;; esac
      COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      _judge judge "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    return try home.bash(script, line).split(separator: "\n").joined(separator: " ")
  }
}
