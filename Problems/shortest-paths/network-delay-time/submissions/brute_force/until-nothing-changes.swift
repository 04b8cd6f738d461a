// Every cable hands its message on, again and again, until nobody gets it earlier.
class Solution {
  func networkDelayTime(_ times: [[Int]], _ n: Int, _ k: Int) -> Int {
    var received = [k: 0]
    var isChanging = true
    while isChanging {
      isChanging = false
      for cable in times {
        guard let sent = received[cable[0]] else { continue }
        let time = sent + cable[2]
        if received[cable[1]] == nil || time < received[cable[1]]! {
          received[cable[1]] = time
          isChanging = true
        }
      }
    }
    return received.count == n ? received.values.max()! : -1
  }
}
