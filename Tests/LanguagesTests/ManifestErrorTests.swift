import Manifest
import SystemPackage
import Testing

@testable import Languages

struct ManifestErrorTests {
  @Test func `an unknown key is refused with its line and the known ones`() throws {
    let error = try error(of: "extensions: [t]\nextention: x\n")
    #expect(error.line == 2)
    guard case .unknownKey("extention", let known) = error.problem else {
      Issue.record("\(error.problem)")
      return
    }
    #expect(known.contains("extensions"))
  }

  @Test(arguments: [
    ("name: Toy\n", 1, ManifestError.Problem.missingKey("extensions")),
    ("extensions: t\n", 1, .wrongType(expected: "a list")),
    (
      "extensions: [t]\nprogram:\n  source: a.t\n  run: [\"{toi}\", a]\nprograms: {toy: [toy]}\n", 4,
      .invalid(value: "{toi}", expected: "{toy}")
    ),
    (
      "extensions: [t]\nlibraries:\n  a: {words: [A], flags: {link: [-la]}}\nversion:\n- x\n- \"{flags.lnk}\"\n", 6,
      .invalid(value: "{flags.lnk}", expected: "{flags.link}")
    ),
    (
      "extensions: [t]\ntypes:\n  integer: {name: Int, read: r, write: \"w({x})\"}\n", 3,
      .invalid(value: "{x}", expected: "{v}")
    ),
    ("extensions: [t]\nnaming: kebab\n", 2, .invalid(value: "kebab", expected: "camel, snake, pascal")),
    ("extensions: [t]\ntime_factor: fast\n", 2, .invalid(value: "fast", expected: "a number")),
    ("extensions: [t]\nsystem_calls: [{call: mbind}]\n", 2, .missingKey("reason")),
    ("extentions: [t]\n", 1, .missingKey("extensions", misspelt: "extentions")),
    ("extensions: []\n", 1, .invalid(value: "[]", expected: "an ending without the dot, such as txt")),
    ("extensions: [.t]\n", 1, .invalid(value: ".t", expected: "an ending without the dot, such as txt")),
    ("extensions: [t]\ntime_factor: 0\n", 2, .invalid(value: "0.0", expected: "more than 0 and at most 1000")),
    ("extensions: [t]\nstartup: -9\n", 2, .invalid(value: "-9", expected: "0 to 10000 (milliseconds)")),
    ("extensions: [t]\nmemory: -9000\n", 2, .invalid(value: "-9000", expected: "0 to 65536 (MiB)")),
    (
      "extensions: [t]\nmemory: 9223372036854775807\n", 2,
      .invalid(value: "9223372036854775807", expected: "0 to 65536 (MiB)")
    ),
    ("extensions: [t]\nprocesses: 0\n", 2, .invalid(value: "0", expected: "1 to 1024")),
    (
      "extensions: [t]\nkit: {time: 0}\n", 2,
      .invalid(value: "0.0", expected: "more than 0 and at most 3600 (seconds)")
    ),
    (
      "extensions: [t]\ncompile_limits: {memory: 0}\n", 2, .invalid(value: "0", expected: "1 to 65536 (MiB)")
    ),
    (
      "extensions: [t]\nlibraries:\n  a: {words: [A], kit: b}\n", 3,
      .invalid(value: "b", expected: "the kit of an earlier library")
    ),
  ])
  func `a mistake has a file and a line`(text: String, line: Int, problem: ManifestError.Problem) throws {
    let error = try error(of: text)
    #expect(error.problem == problem)
    #expect(error.line == line)
  }

  private func error(of manifest: String) throws -> (line: Int, problem: ManifestError.Problem) {
    let folder = try PluginFolder()
    try folder.write(manifest, to: "toy/language.yaml")
    let error = try #require(throws: ManifestError.self) { try folder.registry().languages }
    #expect(error.location.file == folder.path.appending("toy/language.yaml").string)
    return (error.location.line, error.problem)
  }
}
