import Foundation
import TestSupport
import Testing

struct LanguagesCommandTests {
  let home: Home

  init() throws {
    home = try Home()
  }

  @Test func `languages are listed with what is missing to use them`() throws {
    let plugins = [
      "absent": "programs: {tool: [/no/such/tool, no-such-tool]}\ninstall: Install the tool.",
      "broken": "programs: {tool: [/bin/false]}\nversion: ['{tool}', --version]\ninstall: Install it again.",
      "mistaken": "extension: [y]",
    ]
    for (name, text) in plugins {
      try home.folder.write(
        "name: \(name.capitalized)\nextensions: [x, xx]\ntime_factor: 1.5\n\(text)\n\(Self.build)\n",
        to: "data/judge/plugins/\(name)/language.yaml")
    }
    try expect(
      home.transcript("languages", "warm python", "languages", "languages --json"), equalsSnapshot: "languages")
  }

  private static let build = "program: {source: main.x, run: [/bin/cat, /program/main.x]}"
}
