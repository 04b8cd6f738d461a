import Catalog
import Foundation
import JudgeModel
import SystemPackage
import TestSupport
import Testing

struct CompanyListImportTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func `a folder is read with all its folders, and what is no list is skipped`() throws {
    try writeLists()
    try folder.write("see the folders", to: "lists/LICENSE")
    try folder.write(Data([0x89, 0x50, 0]), to: "lists/globex/logo.png")
    try folder.write("paper-boats", to: "lists/.hidden/all.csv")
    let lists = try read("lists")
    #expect(
      lists.rankedTags().map(\.words) == ["globex 30d paper-boats", "globex 6m paper-boats", "initech all red-door"])
    #expect(
      lists.rankedTags().map(\.source.rawValue) == [
        "file:globex/1. Thirty Days.csv", "file:globex/six-months.csv", "file:lists/initech.txt",
      ])
    #expect(lists.files == 3)
    #expect(
      lists.skipped == [
        CompanyListError(.noProblems(columns: []), in: path("lists/LICENSE")),
        CompanyListError(.binary, in: path("lists/globex/logo.png")),
      ])
  }

  @Test func `of a folder with many companies only the one is read that is asked for`() throws {
    try writeLists()
    let options = CompanyListOptions(company: CompanyID(rawValue: "initech"))
    #expect(try read("lists", options).rankedTags().map(\.words) == ["initech all red-door"])
    let hooli = try #require(CompanyID(rawValue: "hooli"))
    #expect(throws: CompanyListError(.noListOf(hooli), in: path("lists"))) {
      try read("lists", CompanyListOptions(company: hooli))
    }
  }

  @Test func `a folder of one company may have any name`() throws {
    try folder.write("paper-boats", to: "copied/last 30 days.txt")
    let options = CompanyListOptions(company: CompanyID(rawValue: "hooli"))
    #expect(try read("copied", options).rankedTags().map(\.words) == ["hooli 30d paper-boats"])
  }

  @Test func `a list has one source however its path is given`() throws {
    try writeLists()
    for name in ["lists/globex/six-months.csv", "lists/globex/../globex/six-months.csv"] {
      #expect(try read(name).rankedTags().map(\.source.rawValue) == ["file:globex/six-months.csv"])
    }
  }

  @Test func `lists of one name in different folders are kept apart`() throws {
    try folder.write("paper-boats", to: "lists/2025/globex/all.csv")
    try folder.write("paper-boats", to: "lists/2026/globex/all.csv")
    #expect(
      try read("lists").rankedTags().map(\.source.rawValue) == [
        "file:lists/2025/globex/all.csv", "file:lists/2026/globex/all.csv",
      ])
  }

  @Test func `lists of one name of different companies need not be kept apart`() throws {
    for company in ["globex", "initech"] { try folder.write("paper-boats", to: "lists/\(company)/30d/list.csv") }
    let tags = try read("lists").rankedTags()
    #expect(tags.map(\.words) == ["globex 30d paper-boats", "initech 30d paper-boats"])
    #expect(tags.map(\.source.rawValue) == ["file:30d/list.csv", "file:30d/list.csv"])
  }

  @Test(arguments: ["lists.tar", "lists.tar.gz", "lists.tgz"])
  func `an archive is read like a folder and leaves nothing behind`(_ name: String) throws {
    try writeLists()
    try pack("lists", into: name)
    let lists = try read(name)
    #expect(
      lists.rankedTags().map(\.words) == ["globex 30d paper-boats", "globex 6m paper-boats", "initech all red-door"])
    #expect(folder.files(in: "scratch") == [])
  }

  @Test func `an archive may be named like the company`() throws {
    try folder.write("paper-boats", to: "x/all.csv")
    try pack("x/all.csv", into: "globex.tgz", transforming: "s,x/,,")
    #expect(try read("globex.tgz").rankedTags().map(\.words) == ["globex all paper-boats"])
  }

  @Test func `a broken archive is an error and leaves nothing behind`() throws {
    try folder.write("paper-boats", to: "globex.tar.gz")
    #expect(throws: CompanyListError.self) { try read("globex.tar.gz") }
    #expect(folder.files(in: "scratch") == [])
  }

  @Test func `a link in a folder is not followed`() throws {
    try folder.write("secret-thing", to: "globex_all.csv")
    try folder.write("paper-boats", to: "lists/globex.csv")
    try FileManager.default.createSymbolicLink(
      atPath: path("lists/initech.csv"), withDestinationPath: path("globex_all.csv"))
    #expect(try read("lists").rankedTags().map(\.words) == ["globex all paper-boats"])
  }

  @Test func `counts of problems with a file each are ranked together`() throws {
    for (slug, count) in [("paper-boats", 9), ("red-door", 3), ("last-cup", 1)] {
      try folder.write(
        #"{"1": [{"slug": "globex", "timesEncountered": \#(count)}]}"#, to: "problems/\(slug).json")
    }
    let tags = try read("problems").rankedTags()
    #expect(tags.map(\.words) == ["globex 6m last-cup", "globex 6m paper-boats", "globex 6m red-door"])
    let third = 1.0 / 3
    #expect(tags.compactMap(\.frequency) == [third, 1, 2 * third])
    #expect(tags.map(\.isScaled) == [true, true, true])
  }

  @Test func `text that is in no file needs a company`() throws {
    var lists = CompanyListImport(CompanyListOptions(company: CompanyID(rawValue: "globex")), scratch: scratch)
    try lists.add(Array("paper-boats\n".utf8))
    #expect(lists.rankedTags().map(\.words) == ["globex all paper-boats"])
    #expect(throws: CompanyListError(.noCompany, in: "stdin")) {
      var lists = CompanyListImport(CompanyListOptions(), scratch: scratch)
      try lists.add(Array("paper-boats\n".utf8))
    }
  }

  @Test func `what is missing or has no list is an error`() throws {
    try folder.write("a b c", to: "notes/a.txt")
    #expect(throws: CompanyListError(.unreadable(.noSuchFileOrDirectory), in: path("none"))) { try read("none") }
    #expect(throws: CompanyListError(.noLists, in: path("notes"))) { try read("notes") }
  }

  private var scratch: FilePath { folder.path.appending("scratch") }

  private func writeLists() throws {
    try folder.write("paper-boats", to: "lists/globex/1. Thirty Days.csv")
    try folder.write("paper-boats", to: "lists/globex/six-months.csv")
    try folder.write("red-door", to: "lists/initech.txt")
  }

  private func path(_ name: String) -> String { folder.path.appending(name).string }

  private func read(
    _ name: String, _ options: CompanyListOptions = CompanyListOptions()
  ) throws -> CompanyListImport {
    var lists = CompanyListImport(options, scratch: scratch)
    try lists.add(folder.path.appending(name))
    return lists
  }

  private func pack(_ name: String, into archive: String, transforming: String = "") throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      ["tar", "-caf", path(archive), "-C", folder.path.string]
      + (transforming.isEmpty ? [] : ["--transform", transforming]) + [name]
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
  }
}

extension CompanyTag {
  fileprivate var words: String { "\(company) \(window.rawValue) \(problem)" }
}
