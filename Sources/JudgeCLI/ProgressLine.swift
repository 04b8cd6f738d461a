import Authoring
import Foundation
import JudgeModel
import Judging

/// What is going on, on one line of stderr that is taken back; without a terminal only what takes long.
final class ProgressLine {
  private let terminal: Terminal
  private let started = ContinuousClock.now
  private let total: Int
  private var judged = 0
  private var isShown = false

  init(_ terminal: Terminal, cases total: Int) {
    self.terminal = terminal
    self.total = total
  }

  deinit {
    clear()
  }

  func show(_ event: JudgingEvent) {
    switch event {
    case .buildingKit(let language, let kit):
      // Once a toolchain, and up to minutes: worth a line that stays.
      write("building what \(language) needs, once (\(kit)) …", stays: true)
    case .compiling: showSoon("compiling …")
    case .compiled: break
    case .judged:
      judged += 1
      showSoon("\(bar) \(judged)/\(total)")
    }
  }

  /// Of the problem's own solution: its cases are not the ones that are counted.
  func showPreparation(_ event: JudgingEvent) {
    if case .judged = event { return }
    show(event)
  }

  func showSearch() {
    guard terminal.showsProgress else { return }
    write("looking for the smallest input …", stays: false)
  }

  /// Of packages, whose submissions are not counted.
  func show(_ event: PackageVerifier.Event) {
    switch event {
    case .judging(let event): showPreparation(event)
    case .judged(let submission): showSoon("\(bar) \(judged)/\(total)  \(submission.name)")
    }
  }

  func showPackage() {
    judged += 1
    showSoon("\(bar) \(judged)/\(total)")
  }

  func clear() {
    if isShown { put("\r\u{1b}[K") }
    isShown = false
  }

  /// What takes less than 200 ms is not worth a flicker; compiling is known to take longer.
  func showSoon(_ text: String) {
    guard terminal.showsProgress, judged == 0 || started.duration(to: .now) > .milliseconds(200) else { return }
    write(text, stays: false)
  }

  private func write(_ text: String, stays: Bool) {
    if isShown { clear() }
    put(terminal.symbols("  " + text) + (stays ? "\n" : ""))
    isShown = !stays
  }

  private func put(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }

  private var bar: String {
    let width = 20
    let filled = total == 0 ? 0 : judged * width / total
    return String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
  }
}
