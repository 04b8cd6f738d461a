import JudgeModel
import SystemPackage
import Testing

@testable import Languages

struct RecipeTests {
  let folder: PluginFolder

  init() throws {
    folder = try PluginFolder()
    try folder.write(Self.manifest, to: "toy/language.yaml")
    try folder.write(
      "{{#function}}{{name}}({{#parameters}}{{read}};{{/parameters}}){{/function}}", to: "toy/driver.mustache")
  }

  static let manifest = """
    extensions: [t]
    programs: {shell: [sh]}
    environment: {LC_ALL: C}
    kit: {steps: [["{shell}", /plugin/kit.sh]]}
    words: {line_comment: "#", block_comment: ["/*", "*/"], declarations: [class]}
    libraries:
      deque: {words: [Deque], steps: [["{shell}", deque.sh]], flags: {compile: [-I, /kit/deque], link: ["{shell}.a"]}}
      queue: {words: [Queue], kit: deque, flags: {compile: [-q]}}
    solution:
      source: Solution.t
      driver: driver.t
      compile: [["{shell}", "{flags.compile}", -x, "{flags.link}", "{ not a placeholder }"]]
      keep: [main]
      run: [/program/main]
    naming: snake
    types:
      integer: {name: int, read: integer, write: "i({v})"}
    """

  @Test func `a recipe has the source, the driver and resolved commands`() throws {
    let recipe = try recipe(source: "text")
    #expect(recipe.files == ["Solution.t": "text", "driver.t": "add_two(integer;)"])
    #expect(recipe.compile == [["/usr/bin/sh", "-x", "{ not a placeholder }"]])
    #expect(recipe.run == ["/program/main"])
    #expect(recipe.keep == ["main"])
    #expect(recipe.environment == ["LC_ALL": "C"])
    #expect(recipe.kits.map(\.name) == ["base"])
  }

  @Test func `a library is used only when the source names a word of it`() throws {
    #expect(try flags(of: "x = Deque()") == ["-I", "/kit/deque", "-x", "/usr/bin/sh.a"])
    #expect(try recipe(source: "Deque").kits.map(\.name) == ["base", "deque"])
    #expect(try flags(of: "x = Dequeue()") == ["-x"])
  }

  @Test func `two libraries may share a kit`() throws {
    let recipe = try recipe(source: "Queue, Deque")
    #expect(recipe.kits.map(\.name) == ["base", "deque"])
    #expect(recipe.compile[0].dropLast() == ["/usr/bin/sh", "-I", "/kit/deque", "-q", "-x", "/usr/bin/sh.a"])
  }

  @Test(arguments: ["# Deque\n", "/* Deque\n */", "class Deque {}; Deque()", ""])
  func `a comment or a declaration of its own needs no library`(source: String) throws {
    #expect(try flags(of: source) == ["-x"])
  }

  @Test func `a program needs a plugin that runs programs`() throws {
    let language = try language
    let toolchain = try language.toolchain(searching: systemPath)
    #expect(throws: LanguageError.unsupportedSubmission(.program, language.id)) {
      try language.recipe(for: nil, source: "", in: toolchain)
    }
  }

  @Test func `a type without a rule is an error of the plugin`() throws {
    let function = Function(name: "f", parameters: [], returns: .value(.array(.integer)))
    #expect(throws: LanguageError.unsupportedType(.array(.integer), LanguageID(rawValue: "toy"))) {
      try language.driver(for: .function(function))
    }
  }

  @Test func `the digest changes with the source and with each file of the plugin, and only then`() throws {
    let before = try recipe(source: "text")
    #expect(try recipe(source: "text") == before)
    #expect(try recipe(source: "text ").digest != before.digest)

    try folder.write("a new file", to: "toy/runtime/wire.t")
    let after = try recipe(source: "text")
    #expect(after.digest != before.digest)
    #expect(after.kits.map(\.digest) != before.kits.map(\.digest))
  }

  private var language: Language {
    get throws { try folder.registry()[LanguageID(rawValue: "toy")] }
  }

  private func recipe(source: String) throws -> Recipe {
    let parameter = Parameter(name: "x", type: .integer)
    let signature = Signature.function(Function(name: "addTwo", parameters: [parameter], returns: .value(.integer)))
    return try language.recipe(for: signature, source: source, in: language.toolchain(searching: systemPath))
  }

  /// Of the compile step, without the program and the last word.
  private func flags(of source: String) throws -> [String] {
    Array(try recipe(source: source).compile[0].dropFirst().dropLast())
  }
}
