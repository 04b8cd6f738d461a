#include <algorithm>
#include <iostream>
#include <vector>

int main() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    int count;
    std::cin >> count;
    std::vector<int> arrivals(count), leavings(count);
    for (int i = 0; i < count; i++) std::cin >> arrivals[i] >> leavings[i];
    std::sort(arrivals.begin(), arrivals.end());
    std::sort(leavings.begin(), leavings.end());

    int left = 0, most = 0;
    for (int arrived = 0; arrived < count; arrived++) {
        while (leavings[left] <= arrivals[arrived]) left++;
        most = std::max(most, arrived + 1 - left);
    }
    std::cout << most << '\n';
}
