#include <algorithm>
#include <cstdio>
#include <functional>
#include <queue>
#include <vector>

int main() {
    int count;
    std::scanf("%d", &count);
    std::vector<std::pair<int, int>> visitors(count);
    for (auto& visitor : visitors) std::scanf("%d %d", &visitor.first, &visitor.second);
    std::sort(visitors.begin(), visitors.end());

    std::priority_queue<int, std::vector<int>, std::greater<int>> leavings;
    std::size_t most = 0;
    for (const auto& visitor : visitors) {
        while (!leavings.empty() && leavings.top() <= visitor.first) leavings.pop();
        leavings.push(visitor.second);
        most = std::max(most, leavings.size());
    }
    std::printf("%zu\n", most);
}
