import Foundation
import TestSupport
import Testing

/// What companies ask, from lists of invented companies.
struct CompanyTests {
  let home: Home

  init() throws {
    home = try Home()
    try home.folder.write(Self.index, to: "judge/Problems/index.yaml")
    try home.folder.write(Self.defaults, to: "judge/Problems/companies.yaml")
    try home.folder.write(Self.month, to: "work/lists/globex/thirty-days.csv")
    try home.folder.write(Self.ever, to: "work/lists/globex/all.csv")
    try home.folder.write("pair\nsum\n", to: "work/lists/initech.txt")
    try home.folder.write("Everybody may use these lists.\n", to: "work/lists/LICENSE")
  }

  @Test func `without lists there are the defaults, with their age`() throws {
    try expect(
      home.transcript(
        "company", "company show acme", "company show globex", "company --json", "company show acme --json"),
      equalsSnapshot: "company-defaults")
  }

  @Test func `lists are imported, and importing them again changes nothing`() throws {
    try expect(
      home.transcript(
        "company import lists --as-of 2026-07-12", "company import lists/ --as-of 2026-07-12", "company",
        "company show globex", "company show globex --window 30d", "company show initech"),
      equalsSnapshot: "company-import")
  }

  @Test func `a newer list takes the place of the older one`() throws {
    _ = try home.run(["company", "import", "lists/globex", "--as-of", "2026-07-12"])
    try home.folder.write(
      Self.month.replacing("80.0%", with: "60.0%").replacing("sum", with: "counter"),
      to: "work/lists/globex/thirty-days.csv")
    try expect(
      home.transcript("company import lists/globex/thirty-days.csv --as-of 2026-11-20", "company show globex --json"),
      equalsSnapshot: "company-newer")
  }

  @Test func `a list may come from a pipe`() throws {
    let list = "https://leetcode.com/problems/pair/\nNight Train\npaper-boats\n"
    let result = try home.run(["company", "import", "Hooli Inc", "-"], input: list)
    #expect(result.exitCode == 0)
    #expect(result.errors == "warning: left out stdin:2: neither a LeetCode address nor a slug: 'Night Train'\n")
    try expect(result.output + home.transcript("company show hooli-inc"), equalsSnapshot: "company-pipe")
  }

  @Test func `an archive is imported, and nothing of it stays`() throws {
    _ = try home.bash("tar -czf lists.tgz lists")
    try expect(home.transcript("company import lists.tgz --json"), equalsSnapshot: "company-archive")
    #expect(home.folder.files(in: "cache/judge/lists") == [])
  }

  @Test func `a list that cannot be used says why`() throws {
    try home.folder.write("Title,Difficulty\nPaper Boats,Easy\n", to: "work/titles.csv")
    try home.folder.write("", to: "work/empty.csv")
    try home.folder.write(Data([0xff, 0xfe, 0x61, 0x00]), to: "work/utf16.csv")
    try home.folder.write(Data([0x63, 0x61, 0x66, 0xe9]), to: "work/latin.csv")
    try home.folder.write(Data([0x89, 0x50, 0x4e, 0x00]), to: "work/image.csv")
    try home.folder.write("pair", to: "work/broken.tgz")
    try home.folder.write("pair", to: "work/README.md")
    try expect(
      home.transcript(
        "company import stripe titles.csv", "company import stripe empty.csv", "company import stripe utf16.csv",
        "company import stripe latin.csv", "company import stripe image.csv", "company import stripe missing.csv",
        "company import README.md", "company import -", "company import stripe", "company import hooli lists",
        "company import", "company import lists --window 31d", "company import lists --as-of 2026-13-01",
        "company import lists --as-of 2027-01-01", "company import missing/", "company import --company !! -"
      ), equalsSnapshot: "company-mistakes")
    let broken = try home.run(["company", "import", "stripe", "broken.tgz"])
    #expect(broken.exitCode == 4)
    #expect(broken.errors.hasPrefix("error: broken.tgz: cannot be unpacked: "))
    #expect(home.folder.files(in: "data/judge").filter { $0.hasSuffix(".db") }.isEmpty)
  }

  @Test func `rows without a tag are named, some of them`() throws {
    let rows = (1...14).map { "Title \($0),Globex,1,https://leetcode.com/problems/\($0)_\($0)/" }
    try home.folder.write(
      """
      Title,Company,Frequency,Link
      Pair,Globex,50,https://leetcode.com/problems/pair
      Pair,Globex,50,https://leetcode.com/problems/pair/
      Red Door,Globex,often,https://leetcode.com/problems/red-door/
      Turn(x, n),Globex,5,https://leetcode.com/problems/turn-x-n/
      Sum,?,5,https://leetcode.com/problems/sum/

      """ + rows.joined(separator: "\n"), to: "work/globex.csv")
    try expect(home.transcript("company import globex.csv"), equalsSnapshot: "company-rejected")
  }

  @Test func `the learner reports what was asked, once`() throws {
    try expect(
      home.transcript(
        "tag add pair acme", "tag add pair acme", "tag add https://leetcode.com/problems/red-door/ hooli --window 1y",
        "company", "company show acme", "tag remove pair acme", "tag remove pair acme", "tag add pari acme",
        "tag add pair acmee", "tag add pair acme --window 1d", "tag add pair ..", "tag add sum acme --json",
        "tag remove sum acme --json"),
      equalsSnapshot: "tag")
  }

  @Test func `an import is taken back, and the reports stay`() throws {
    _ = try home.run(["company", "import", "lists"])
    _ = try home.run(["tag", "add", "pair", "globex"])
    try expect(
      home.transcript(
        "company remove globex", "company show globex", "company remove globex", "company remove globxe",
        "company remove initech --json"),
      equalsSnapshot: "company-remove")
  }

  @Test func `a company that is not known has the nearest ones`() throws {
    try expect(
      home.transcript(
        "company show acmee", "company show xyzzyxyzzy", "company show acme --window 30d", "company acme"),
      equalsSnapshot: "company-unknown")
  }

  @Test func `a plain terminal gets plain characters`() throws {
    var home = home
    home.environment["LANG"] = "C"
    let text = try home.transcript("company import lists", "company", "company show globex", "tag add pair acme")
    #expect(text.utf8.allSatisfy { $0 < 128 })
  }

  @Test(arguments: [
    "company --help", "company list --help", "company show --help", "company import --help", "company remove --help",
    "tag --help", "tag add --help", "tag remove --help",
  ])
  func `each command explains itself`(_ command: String) throws {
    let name = command.replacing(" --help", with: "").replacing(" ", with: "-")
    try expect(home.transcript(command), equalsSnapshot: "help-\(name)")
  }

  static let index = """
    pair: {title: Pair, difficulty: easy, patterns: [arrays]}
    paper-boats: {title: Paper Boats, difficulty: hard, patterns: [graphs]}

    """

  static let defaults = """
    as_of: 2026-07-01
    companies:
      acme: {name: ACME, problems: [pair, paper-boats]}
      globex: {name: Globex, problems: [counter]}

    """

  static let month = """
    ID,URL,Title,Difficulty,Acceptance %,Frequency %
    7001,https://leetcode.com/problems/pair,Pair,Easy,57.8%,80.0%
    7002,https://leetcode.com/problems/sum,Sum,Easy,57.8%,100.0%

    """

  static let ever = """
    ID,URL,Title,Difficulty,Acceptance %,Frequency %
    7001,https://leetcode.com/problems/pair,Pair,Easy,57.8%,12.5%
    7003,https://leetcode.com/problems/night-train,"Night, Train",Medium,40.0%,100.0%
    7004,,Red Door,Medium,40.0%,50.0%

    """
}
