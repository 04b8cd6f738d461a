import Dispatch
import Foundation
import FoundationNetworking
import FoundationXML
import Glibc
import JudgeKit
import RegexBuilder
import Synchronization

@main
enum Probe {
  static func main() {
    judgeStart()
    while judgeNextRequest() == "probe" {
      judgeBeginReply()
      judgeWriteInteger("1,2,3".components(separatedBy: ",").compactMap(Int.init).reduce(0, +))
      judgeSendReply()
    }
  }
}
