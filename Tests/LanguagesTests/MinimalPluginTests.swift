import JudgeModel
import SystemPackage
import Testing

@testable import Languages

struct MinimalPluginTests {
  @Test func `a plugin needs few keys`() throws {
    let folder = try PluginFolder()
    try folder.write(
      """
      extensions: [sh]
      program:
        source: main.sh
        run: [/bin/sh, /program/main.sh]
      """, to: "shell/language.yaml")
    let language = try folder.registry().language(ofFileNamed: "x.sh")
    let recipe = try language.recipe(for: nil, source: "echo 1", in: language.toolchain(searching: []))

    #expect(language.name == "shell")
    #expect(language.timeFactor == 1)
    #expect(language.processes == 1)
    #expect(recipe.files == ["main.sh": "echo 1"])
    #expect(recipe.kits == [])
    #expect(recipe.compile == [])
    #expect(recipe.keep == ["main.sh"])
    #expect(recipe.run == ["/bin/sh", "/program/main.sh"])
    #expect(recipe.runView.contains("/usr"))
  }
}
