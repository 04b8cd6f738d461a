// Counts runs in which everybody meets the visitor who came just before.
#include <bits/stdc++.h>
using namespace std;

int main() {
    int count;
    cin >> count;
    vector<pair<int, int>> visitors(count);
    for (auto& [arrival, leaving] : visitors) cin >> arrival >> leaving;
    sort(visitors.begin(), visitors.end());
    int run = 0, most = 0, lastLeaving = -1;
    for (auto [arrival, leaving] : visitors) {
        run = arrival < lastLeaving ? run + 1 : 1;
        most = max(most, run);
        lastLeaving = leaving;
    }
    cout << most << endl;
}
