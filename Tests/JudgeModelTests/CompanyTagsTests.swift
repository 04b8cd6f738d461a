import JudgeModel
import Testing

struct CompanyTagsTests {
  let weights = TagWeights()

  @Test(arguments: [
    (TagWindow.thirtyDays, 1.0), (.threeMonths, 0.75), (.sixMonths, 0.5), (.oneYear, 0.35), (.twoYears, 0.25),
    (.older, 0.2), (.all, 0.25),
  ])
  func `the most frequent problem of a window is worth the window's weight`(_ window: TagWindow, _ weight: Double) {
    #expect(weights.priority(of: [tag(window, 1)]) == weight)
  }

  @Test func `a problem asked less often is worth less, and one asked nobody knows how often is in the middle`() {
    #expect(weights.priority(of: [tag(.thirtyDays, 0)]).isClose(to: 0.3))
    #expect(weights.priority(of: [tag(.thirtyDays, 0.2)]).isClose(to: 0.44))
    #expect(weights.priority(of: [tag(.thirtyDays, nil)]).isClose(to: 0.65))
  }

  @Test func `the best of a problem's tags counts, and all only where it is alone`() {
    #expect(weights.priority(of: [tag(.older, 1), tag(.threeMonths, 1), tag(.all, 1)]) == 0.75)
    #expect(weights.priority(of: [tag(.older, 0), tag(.all, 1)]).isClose(to: 0.06))
    #expect(weights.priority(of: []) == 0)
  }

  @Test func `the learner's own report is worth more than any list says of the same window`() {
    #expect(weights.priority(of: [tag(.sixMonths, nil, .own)]) > weights.priority(of: [tag(.sixMonths, 1)]))
  }

  @Test func `a list of the learner's takes the place of the defaults, a report does not`() {
    let (list, report, standard) = (tag(.all, 1), tag(.all, nil, .own), tag(.all, nil, .defaults))
    #expect(CompanyTags(Self.company, own: [list, report], defaults: [standard]).tags == [list, report])
    #expect(CompanyTags(Self.company, own: [report], defaults: [standard]).tags == [report, standard])
    #expect(CompanyTags(Self.company, own: [report], defaults: [standard]).usesDefaults)
    #expect(!CompanyTags(Self.company, own: [list], defaults: [standard]).usesDefaults)
    #expect(!CompanyTags(Self.company, own: [report], defaults: []).usesDefaults)
  }

  @Test func `priorities are by problem`() {
    let tags = CompanyTags(
      Self.company, own: [tag(.all, 1, "a"), tag(.older, 1, "a"), tag(.thirtyDays, 1, "b")], defaults: [])
    #expect(tags.priorities(TagWeights()) == [Self.id("a"): 0.2, Self.id("b"): 1])
  }

  @Test func `the newest snapshot is the date, whatever the learner reports today`() {
    var (old, new, report) = (tag(.all, 1), tag(.all, 1), tag(.all, nil, .own))
    (old.asOf, new.asOf, report.asOf) = (StudyDay("2026-01-31"), StudyDay("2026-07-12"), StudyDay("2026-11-21"))
    #expect(CompanyTags(Self.company, own: [old, new, report], defaults: []).asOf == new.asOf)
    #expect(CompanyTags(Self.company, own: [report], defaults: []).asOf == nil)
  }

  @Test(arguments: ["public", "self", "file:stripe/thirty-days.csv"])
  func `a source is written as one word`(_ text: String) {
    #expect(TagSource(rawValue: text)?.rawValue == text)
  }

  private func tag(
    _ window: TagWindow, _ frequency: Double?, _ problem: String = "a", _ source: TagSource = .file("x.csv")
  ) -> CompanyTag {
    CompanyTag(
      problem: Self.id(problem), company: Self.company, window: window, frequency: frequency, source: source)
  }

  private func tag(_ window: TagWindow, _ frequency: Double?, _ source: TagSource) -> CompanyTag {
    tag(window, frequency, "a", source)
  }

  private static func id(_ slug: String) -> ProblemID { ProblemID(rawValue: slug)! }  // slugs
  private static let company = CompanyID(rawValue: "acme")!  // a name
}

extension Double {
  fileprivate func isClose(to other: Double) -> Bool { abs(self - other) < 1e-12 }
}
