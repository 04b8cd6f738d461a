import Foundation
import JudgeModel
import SystemPackage
import Testing

@testable import Languages

struct ToolchainTests {
  let folder: PluginFolder

  init() throws {
    folder = try PluginFolder()
    try program("#!/bin/sh\necho /bin/sh\n", at: "bin/shim")
    try program("real", at: "bin/real")
    try program("real", at: "lib/lld")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path.appending("lib/ld").string, withDestinationPath: "lld")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path.appending("bin/ld").string, withDestinationPath: "../lib/ld")
  }

  @Test func `a missing program names its candidates and what to do`() throws {
    let error = LanguageError.missingProgram(name: "cc", candidates: ["gcc", "clang"], install: "apt")
    #expect(throws: error) { try programs("{cc: [gcc, clang]}") }
  }

  @Test func `a script counts only when there is nothing else`() throws {
    #expect(try programs("{a: [shim, real]}") == ["a": folder.path.appending("bin/real")])
  }

  @Test func `a script is asked for the real program`() throws {
    #expect(
      try programs("{a: {candidates: [shim], resolve: [\"{a}\"]}}") == ["a": FilePath("/bin/sh").keepingNameResolved])
  }

  @Test func `a link is followed as long as the name stays`() throws {
    #expect(try programs("{a: [ld]}") == ["a": folder.path.appending("lib/ld")])
  }

  @Test func `a candidate may name a program before it`() throws {
    #expect(try programs("{a: [ld], b: [\"{a}/../lld\"]}")["b"] == folder.path.appending("lib/lld"))
  }

  @Test func `the identity changes with a program`() throws {
    let before = try toolchain("{a: [real]}").identity
    #expect(try toolchain("{a: [real]}").identity == before)
    try program("other text", at: "bin/real")
    #expect(try toolchain("{a: [real]}").identity != before)
  }

  @Test func `a toolchain that is too old is refused with what is needed`() throws {
    try program("#!/bin/sh\necho Toy 2.7.18 of 2020\necho more\n", at: "bin/toy")
    let error = LanguageError.oldToolchain("Toy 2.7.18 of 2020", needed: "3.9", install: "apt")
    #expect(throws: error) { try checkVersion(minimum: "3.9") }
    try checkVersion(minimum: "2.7.18")
    try checkVersion(minimum: "2.7")
  }

  @Test func `a toolchain that does not say its version is broken`() throws {
    try program("#!/bin/sh\nexit 1\n", at: "bin/toy")
    #expect(throws: LanguageError.self) { try checkVersion(minimum: "3.9") }
  }

  @Test func `a program that hangs is given up`() {
    #expect(output(of: ["/bin/sh", "-c", "echo 1"]) == "1\n")
    #expect(output(of: ["/bin/sh", "-c", "echo 1; sleep 60"], within: .milliseconds(300)) == nil)
  }

  private func checkVersion(minimum: String) throws {
    let version = "version: [\"{a}\", --version]\nminimum_version: \"\(minimum)\""
    let toolchain = try toolchain("{a: [toy]}\n\(version)")
    try LanguageRegistry(folders: [folder.path.appending("plugins")]).languages[0].checkVersion(of: toolchain)
  }

  private func programs(_ programs: String) throws -> [String: FilePath] {
    try toolchain(programs).programs
  }

  private func toolchain(_ programs: String) throws -> Toolchain {
    try folder.write("extensions: [t]\ninstall: apt\nprograms: \(programs)\n", to: "plugins/toy/language.yaml")
    let language = try LanguageRegistry(folders: [folder.path.appending("plugins")]).languages[0]
    return try language.toolchain(searching: [folder.path.appending("bin")])
  }

  private func program(_ text: String, at file: String) throws {
    try folder.write(text, to: file)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder.path.appending(file).string)
  }
}
