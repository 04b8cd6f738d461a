import Catalog
import JudgeModel
import Manifest
import TestSupport
import Testing

struct CaseSheetTests {
  let problems: ProblemsFolder

  init() throws {
    problems = try ProblemsFolder()
  }

  @Test(arguments: [
    "[3,3]\n6\n[1,2]\n3", "[3,3]\n6\n\n[1,2]\n3\n", "\n\n[3,3]\n6\n\n\n[1,2]\n3\n\n",
    "[3,3]\r\n6\r\n \r\n[1,2]\r\n3\r\n",
  ])
  func `cases follow each other, with blank lines between them or not`(_ text: String) throws {
    #expect(try cases(text, of: "pair") == ["[3,3]\n6", "[1,2]\n3"])
  }

  @Test(arguments: [
    "nums = [3,3], target = 6", "Input: nums = [3,3], target = 6\n", "  nums=[3,3],target=6",
    "nums = [3,3]\ntarget = 6",
    "[3,3]\ntarget = 6", "nums = [3,3],\ntarget = 6",
  ])
  func `a case may be given as LeetCode shows it`(_ text: String) throws {
    #expect(try cases(text, of: "pair") == ["[3,3]\n6"])
    #expect(try cases("\(text)\n\(text)", of: "pair") == ["[3,3]\n6", "[3,3]\n6"])
  }

  @Test func `a mistake in a line of names has its own column`() throws {
    do {
      _ = try cases("nums = [3,3], target = six", of: "pair")
      Issue.record("accepted")
    } catch CatalogError.ownCase(_, .text(.invalid(let argument, let error)), _) {
      #expect(argument == "target")
      #expect([error.expected, error.found, "\(error.column)"] == ["an integer of 32 bits", "six", "24"])
    }
  }

  @Test func `a class takes two lines a case`() throws {
    let text = "[\"Counter\",\"total\"]\n[[1],[]]"
    #expect(try cases("\(text)\n\(text)\n", of: "counter") == [text, text])
  }

  @Test func `a program gets the text as it is`() throws {
    #expect(try cases("\n1 2\n\n", of: "sum") == ["\n1 2\n\n"])
  }

  @Test(arguments: [
    ("", 1), ("[3,3]", 1), ("[3,3]\n6\n[3,3]", 3), ("[3,3]\n\n6", 1), ("[3,x]\n6", 1), ("\n[3,3]\nsix", 3),
    ("[3]\n6", 1), ("[3,3]\n6\n\n[3,3]\n7", 5), ("[3,3], 6", 1), ("[3,3\n6\n", 1), ("[3,3\n", 1),
    ("\nnums = [3,3]\ntarget = six", 3), ("nums = [3,x], target = 6", 1), ("[03,3]\n6", 1), ("[3,3]\n-06", 2),
  ])
  func `a mistake has its line`(_ text: String, _ line: Int) throws {
    #expect(try self.line(ofMistakeIn: text, of: "pair") == line)
  }

  @Test(arguments: [
    ("[\"Counter\",\"sub\"]\n[[1],[]]", 1), ("[\"Counter\",\"total\"]\n[[1]]", 2), ("[\"Counter\"]\n[[x]]", 2),
    ("[\"Counter\",\"total\"]\n[[-1],[]]", 2),
  ])
  func `a mistake in calls has its line`(_ text: String, _ line: Int) throws {
    #expect(try self.line(ofMistakeIn: text, of: "counter") == line)
  }

  private func cases(_ text: String, of problem: String) throws -> [String] {
    try CaseSheet(text, from: "sheet").cases(for: problems.catalog.package(problem))
  }

  private func line(ofMistakeIn text: String, of problem: String) throws -> Int? {
    do {
      _ = try cases(text, of: problem)
    } catch CatalogError.ownCase(let location, _, let problem) {
      #expect(location.file == "sheet")
      #expect(problem.rawValue == "pair" || problem.rawValue == "counter")
      return location.line
    }
    return nil
  }
}
