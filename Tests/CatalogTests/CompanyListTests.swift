import Catalog
import Foundation
import JudgeModel
import Manifest
import SystemPackage
import Testing

/// The forms in which people have lists. Companies and problems are invented.
struct CompanyListTests {
  @Test func `a folder a company, with addresses and percentages`() throws {
    let list = try read(
      """
      ID,URL,Title,Difficulty,Acceptance %,Frequency %
      7001,https://leetcode.com/problems/paper-boats,Paper Boats,Medium,57.8%,75.0%
      7002,https://leetcode.com/problems/turn-x-n,"Turn(x, n)",Hard,8.0%,12.5%

      """, as: "globex/thirty-days.csv")
    #expect(
      list.tags == [
        tag(
          "paper-boats", .thirtyDays, frequency: 0.75, acceptance: 0.578, difficulty: .medium, title: "Paper Boats"),
        tag(
          "turn-x-n", .thirtyDays, frequency: 0.125, acceptance: 0.08, difficulty: .hard, title: "Turn(x, n)"),
      ])
    #expect(list.rejected == [])
  }

  @Test func `beside percentages a plain number up to 1 is a fraction`() throws {
    let list = try read(
      """
      ID,URL,Title,Difficulty,Acceptance %,Frequency %
      7001,https://leetcode.com/problems/paper-boats,Paper Boats,Medium,0.5576,75.0%
      7002,https://leetcode.com/problems/night-train,Night Train,Hard,45.5%,12.5%

      """, as: "globex/thirty-days.csv")
    #expect(list.tags.map(\.acceptance) == [0.5576, 0.455])
  }

  @Test(arguments: [",", ";"])
  func `numbered files, frequencies up to 100, and topics in one cell`(_ separator: String) throws {
    let list = try read(
      """
      Difficulty,Title,Frequency,Acceptance Rate,Link,Topics
      EASY,Paper Boats,100.0,0.557,https://leetcode.com/problems/paper-boats,"Array; Hash Table"
      HARD,Night Train,12.5,0.4,https://leetcode.com/problems/night-train,Graph

      """.replacing(",", with: separator).replacing("Array; Hash", with: "Array, Hash"), as: "Globex/1. Thirty Days.csv"
    )
    #expect(
      list.tags == [
        tag(
          "paper-boats", .thirtyDays, frequency: 1, acceptance: 0.557, difficulty: .easy, title: "Paper Boats",
          topics: ["Array", "Hash Table"]),
        tag(
          "night-train", .thirtyDays, frequency: 0.125, acceptance: 0.4, difficulty: .hard, title: "Night Train",
          topics: ["Graph"]),
      ])
  }

  @Test func `frequencies without an upper end are only ranks, and a link may begin with a space`() throws {
    let list = try read(
      """
      ID,Title,Acceptance,Difficulty,Frequency,Leetcode Question Link
      7001,Paper Boats,45.6%,Easy,5.21, https://leetcode.com/problems/paper-boats
      7002,Night Train,40.1%,Medium,0.0, https://leetcode.com/problems/night-train
      7003,Last Cup,40.1%,Medium,0.0, https://leetcode.com/problems/last-cup
      7004,Red Door,40.1%,Medium,1.5, https://leetcode.com/problems/red-door

      """, as: "globex_6months.csv")
    #expect(list.tags.map(\.problem.rawValue) == ["paper-boats", "night-train", "last-cup", "red-door"])
    #expect(list.tags.map(\.frequency) == [1, 0.5, 0.5, 0.75])
    #expect(list.tags.allSatisfy { $0.isScaled && $0.window == .sixMonths && $0.company.rawValue == "globex" })
    #expect(list.tags[0].acceptance?.isClose(to: 0.456) == true)
  }

  @Test func `counts are kept and ranked`() throws {
    let list = try read(
      """
      problem_link,problem_name,num_occur
      https://leetcode.com/problems/paper-boats/,Paper Boats,31
      https://leetcode.com/problems/night-train/,Night Train,4

      """, as: "globex.csv")
    #expect(list.tags.map(\.count) == [31, 4])
    #expect(list.tags.map(\.frequency) == [1, 0.5])
    #expect(list.tags.map(\.isScaled) == [true, true])
    #expect(list.tags.map(\.window) == [.all, .all])
  }

  @Test func `a Markdown table has its addresses in the titles`() throws {
    let list = try read(
      """
      # Globex

      Asked often:

      |ID|[Title](url)|Acceptance|Difficulty|Frequency|
      |---|:--|---|---|---:|
      |7001|[Paper Boats](https://leetcode.com/problems/paper-boats/)|45.6%|Easy|80%|
      | 7002 | [Night \\| Train](https://leetcode.com/problems/night-train) | 40.1% | Medium | 20% |

      Neither | is | this.

      """.replacing("[Title](url)", with: "Title"), as: "globex.md")
    #expect(list.tags.map(\.problem.rawValue) == ["paper-boats", "night-train"])
    #expect(list.tags.map(\.title) == ["Paper Boats", "Night | Train"])
    #expect(list.tags.map(\.frequency) == [0.8, 0.2])
    #expect(list.rejected == [])
  }

  @Test(arguments: [
    #"{"1": [{"taggedByAdmin": true, "name": "Globex", "slug": "globex", "timesEncountered": 12}], "2": [], "3": [{"taggedByAdmin": false, "name": "Initech Inc", "slug": "initech", "timesEncountered": 2}]}"#,
    #"{"data": {"question": {"titleSlug": "paper-boats", "companyTagStats": "{\"1\": [{\"name\": \"Globex\", \"slug\": \"globex\", \"timesEncountered\": 12}], \"3\": [{\"slug\": \"initech\", \"timesEncountered\": 2}]}"}}}"#,
    #"[{"title_slug": "paper-boats", "company_tag_stats": {"1": [{"slug": "globex", "timesEncountered": 12}], "3": [{"name": "Initech", "timesEncountered": 2}]}}]"#,
    #"{"paper-boats": {"1": [{"slug": "globex", "timesEncountered": 12}], "3": [{"slug": "initech", "timesEncountered": 2}]}}"#,
  ])
  func `a problem's statistics name the companies`(_ text: String) throws {
    let list = try read(text, as: "paper-boats.json")
    #expect(list.tags.map(\.problem.rawValue) == ["paper-boats", "paper-boats"])
    #expect(list.tags.map(\.company.rawValue) == ["globex", "initech"])
    #expect(list.tags.map(\.window) == [.sixMonths, .twoYears])
    #expect(list.tags.map(\.count) == [12, 2])
    #expect(list.tags.map(\.frequency) == [nil, nil])
  }

  @Test func `a company that statistics name twice counts once`() throws {
    let entry = #"{"slug": "globex", "timesEncountered": 2}"#
    let list = try read("{\"1\": [\(entry), \(entry)]}", as: "paper-boats.json")
    #expect(list.tags.map(\.count) == [2])
    #expect(list.rejected == [rejected(1, .duplicate(Self.id("paper-boats"), line: 1), "paper-boats.json")])
  }

  @Test func `slugs and addresses may stand in a plain list`() throws {
    let list = try read(
      """
      # what I was told
      paper-boats
      - night-train
      2. last-cup,
      * [ ] red-door
      - [Blue Door](https://leetcode.com/problems/blue-door/description/?envType=company)
      https://leetcode.cn/problems/Green-Door
      asked leetcode.com/problems/open-door twice
      """, as: "globex.txt")
    #expect(
      list.tags.map(\.problem.rawValue) == [
        "paper-boats", "night-train", "last-cup", "red-door", "blue-door", "green-door", "open-door",
      ])
    #expect(list.tags[0] == tag("paper-boats", .all))
    #expect(list.rejected == [])
  }

  @Test func `a table of many companies says itself which`() throws {
    let text = "company,slug\nGlobex,paper-boats\nInitech,night-train\n"
    #expect(try read(text, as: "all.csv").tags.map(\.company.rawValue) == ["globex", "initech"])
    let globex = CompanyListOptions(company: Self.globex)
    #expect(try read(text, as: "all.csv", globex).tags.map(\.problem.rawValue) == ["paper-boats"])
    let other = CompanyListOptions(company: CompanyID(rawValue: "hooli"))
    #expect(throws: CompanyListError(.otherCompany(Self.globex), in: "all.csv")) {
      try read(text, as: "all.csv", other)
    }
  }

  @Test(arguments: [
    "\u{feff}TITLE,link\nPaper Boats,https://leetcode.com/problems/paper-boats\n",
    "Title,LINK\r\nPaper Boats,https://leetcode.com/problems/paper-boats\r\n",
    "Title,Link\rPaper Boats,https://leetcode.com/problems/paper-boats\r",
    "\n \nTitle , Link\n\n,\n\"Paper Boats\" , \"https://leetcode.com/problems/paper-boats\"",
    "Title\tLink\nPaper Boats\thttps://leetcode.com/problems/paper-boats",
    "Link,Title\nhttps://leetcode.com/problems/paper-boats/,\"Paper\r\nBoats\"\n",
  ])
  func `case, byte order marks, line ends, blank rows and spaces make no difference`(_ text: String) throws {
    let list = try read(text, as: "globex.csv")
    #expect(list.tags.map(\.problem.rawValue) == ["paper-boats"])
    #expect(list.tags[0].title?.replacing("\r\n", with: " ") == "Paper Boats")
    #expect(list.rejected == [])
  }

  @Test func `a quote that is never closed takes nothing with it`() throws {
    let list = try read(
      """
      Title,Link
      "Paper Boats,https://leetcode.com/problems/paper-boats
      Night "Train",https://leetcode.com/problems/night-train
      "The ""Last"" Cup",https://leetcode.com/problems/last-cup
      "Red Door,https://leetcode.com/problems/red-door

      """, as: "globex.csv")
    #expect(list.tags.map(\.title) == ["\"Paper Boats", "Night \"Train\"", "The \"Last\" Cup", "\"Red Door"])
  }

  @Test(arguments: [
    ("0.75,0.1", [0.75, 0.1]), ("75.0%,10%", [0.75, 0.1]), ("75,10", [0.75, 0.1]), ("100.0,1", [1, 0.01]),
    ("0.5%,0.1%", [0.005, 0.001]), ("N/A,0.5", [nil, 0.5]), ("-,", [nil, nil]), ("250,7", [1, 0.5]),
  ])
  func `what frequencies are measured in is seen from all of them`(_ cells: String, _ expected: [Double?]) throws {
    let values = cells.split(separator: ",", omittingEmptySubsequences: false)
    let list = try read("Slug,Frequency\na-b,\(values[0])\nc-d,\(values[1])\n", as: "globex.csv")
    #expect(list.tags.map(\.frequency) == expected)
  }

  @Test func `rows that give no tag are named with their line and reason`() throws {
    let list = try read(
      """
      Title,Frequency,Link
      Paper Boats,50%,https://leetcode.com/problems/paper-boats

      Night Train,50%,
      Last Cup,50%,https://neetcode.io/problems/last-cup
      Red Door,often,https://leetcode.com/problems/red-door
      Blue Door,-1,https://leetcode.com/problems/blue-door
      Turn(x, n),50%,https://leetcode.com/problems/turn-x-n
      Paper Boats,40%,https://leetcode.com/problems/paper-boats/
      Odd,50%,https://leetcode.com/problems/odd_one

      """, as: "globex.csv")
    #expect(list.tags.map(\.problem.rawValue) == ["paper-boats"])
    let expected = [
      rejected(4, .noProblem("Night Train")), rejected(5, .noProblem("https://neetcode.io/problems/last-cup")),
      rejected(6, .invalidFrequency("often")), rejected(7, .invalidFrequency("-1")),
      rejected(8, .tooManyCells(4, columns: 3)), rejected(9, .duplicate(Self.id("paper-boats"), line: 2)),
      rejected(10, .noProblem("https://leetcode.com/problems/odd_one")),
    ]
    #expect(list.rejected == expected)
  }

  @Test func `a title in a plain list is no slug`() throws {
    let list = try read("paper-boats\nNight Train\n217\nCandy\n", as: "globex.txt")
    #expect(list.tags.map(\.problem.rawValue) == ["paper-boats"])
    #expect(
      list.rejected == [
        rejected(2, .noProblem("Night Train"), "globex.txt"), rejected(3, .noProblem("217"), "globex.txt"),
        rejected(4, .noProblem("Candy"), "globex.txt"),
      ])
  }

  @Test(arguments: [
    ("globex/thirty-days.csv", "globex", TagWindow.thirtyDays), ("globex/three-months.csv", "globex", .threeMonths),
    ("globex/six-months.csv", "globex", .sixMonths), ("globex/more-than-six-months.csv", "globex", .older),
    ("globex/all.csv", "globex", .all), ("Globex Corp/2. Three Months.csv", "globex-corp", .threeMonths),
    ("Globex/4. More Than Six Months.csv", "globex", .older), ("Globex/5. All.csv", "globex", .all),
    ("globex_6months.csv", "globex", .sixMonths), ("globex_1year.csv", "globex", .oneYear),
    ("globex-corp_2year.csv", "globex-corp", .twoYears), ("globex_alltime.csv", "globex", .all),
    ("lists/globex.csv", "globex", .all), ("30d/globex.csv", "globex", .thirtyDays),
    ("globex/90d/list.csv", "globex", .threeMonths), ("globex/problems.md", "globex", .all),
    ("Globex last 30 days.txt", "globex", .thirtyDays), ("x/Globex 1y.csv", "globex", .oneYear),
  ])
  func `names say the company and the window`(_ path: String, _ company: String, _ window: TagWindow) throws {
    let list = try read("paper-boats", as: path)
    #expect(list.tags == [tag("paper-boats", window, company: company)])
  }

  @Test(arguments: ["thirty-days.csv", "list.csv", "", "acme/README.md"])
  func `a list that nobody names a company of is refused`(_ path: String) throws {
    #expect(throws: CompanyListError(.noCompany, in: path)) { try read("paper-boats", as: path) }
  }

  @Test func `what the learner says goes before names`() throws {
    let options = CompanyListOptions(company: Self.globex, window: .oneYear, asOf: StudyDay("2026-07-12"))
    var expected = tag("paper-boats", .oneYear)
    expected.asOf = StudyDay("2026-07-12")
    #expect(try read("paper-boats", as: "initech_6months.csv", options).tags == [expected])
  }

  static let faults: [([UInt8], CompanyListError.Reason)] = [
    ([], .empty), ([0xef, 0xbb, 0xbf], .empty), (Array(" \n\t\r\n".utf8), .empty),
    ([0xff, 0xfe, 0x61, 0x00], .utf16), (Array("p\0a\0p\0e\0r\0".utf8), .utf16),
    (Array("Caf".utf8) + [0xe9, 0x0a], .otherEncoding), ([0x89, 0x50, 0x4e, 0x47, 0x00, 0x01], .binary),
    (Array("Two words\nThree more words".utf8), .noProblems(columns: [])),
    (Array("Title,Difficulty\nPaper Boats,Easy\n".utf8), .noProblems(columns: ["Title", "Difficulty"])),
    (Array("Link\n".utf8), .noProblems(columns: ["Link"])), (Array(#"{"a": {"b": 1}}"#.utf8), .noProblems(columns: [])),
  ]

  @Test(arguments: faults)
  func `a file that is no list has its reason`(_ bytes: [UInt8], _ reason: CompanyListError.Reason) {
    #expect(throws: CompanyListError(reason, in: "globex.csv")) {
      try CompanyList(bytes, file: "globex.csv", path: "globex.csv", source: Self.source, options: .init())
    }
  }

  @Test(arguments: [
    "Title,Frequency,Link\r\n\"Paper \"\"Boats\"\"\",50%, \"https://leetcode.com/problems/paper-boats\"\r\n\"a,b",
    "|Title|Frequency|\n|---|--:|\n|[a\\|b](https://leetcode.com/problems/a-b)|5%|\n",
    #"{"a-b": {"1": [{"slug": "globex", "timesEncountered": 12}], "2": [], "3": [{}]}}"#, "- [ ] a-b,\n1. c-d\n# e",
  ])
  func `a list may be cut off anywhere`(_ text: String) {
    let bytes = Array(text.utf8)
    for length in 0...bytes.count {
      for end in ["", "\"", "\u{e9}", "|", "\n"] {
        let part = bytes[..<length] + Array(end.utf8)
        let list = try? CompanyList(Array(part), file: "x", path: "globex.csv", source: Self.source, options: .init())
        #expect(list?.tags.allSatisfy { $0.company == Self.globex } != false)
      }
    }
  }

  @Test func `forty thousand rows are read in no time`() throws {
    let rows = (1...40_000).map { "\($0),https://leetcode.com/problems/p-\($0),\"Title, \($0)\",Easy,5%,\($0 % 100)%" }
    let text = "ID,URL,Title,Difficulty,Acceptance %,Frequency %\n" + rows.joined(separator: "\n")
    let clock = ContinuousClock()
    var count = 0
    let time = try clock.measure { count = try read(text, as: "globex.csv").tags.count }
    #expect(count == 40_000)
    #expect(time < .seconds(20))
  }

  private func read(
    _ text: String, as path: String, _ options: CompanyListOptions = CompanyListOptions()
  ) throws -> CompanyList {
    try CompanyList(Array(text.utf8), file: path, path: FilePath(path), source: Self.source, options: options)
  }

  private func rejected(_ line: Int, _ reason: RejectedRow.Reason, _ file: String = "globex.csv") -> RejectedRow {
    RejectedRow(reason, at: ManifestLocation(file: file, line: line))
  }

  private func tag(
    _ problem: String, _ window: TagWindow, company: String = "globex", frequency: Double? = nil,
    acceptance: Double? = nil, difficulty: Difficulty? = nil, title: String? = nil, topics: [String] = []
  ) -> CompanyTag {
    CompanyTag(
      problem: Self.id(problem), company: CompanyID(rawValue: company) ?? Self.globex, window: window,
      frequency: frequency, acceptance: acceptance, difficulty: difficulty, title: title, topics: topics,
      source: Self.source)
  }

  private static func id(_ slug: String) -> ProblemID { ProblemID(rawValue: slug)! }  // slugs
  private static let globex = CompanyID(rawValue: "globex")!  // a name
  private static let source = TagSource.file("list")
}

extension Double {
  fileprivate func isClose(to other: Double) -> Bool { abs(self - other) < 1e-12 }
}
