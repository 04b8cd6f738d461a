// In the same second arrivals come before leavings.
#include <bits/stdc++.h>
using namespace std;

int main() {
    int count;
    cin >> count;
    map<int, pair<int, int>> changes;
    for (int i = 0; i < count; i++) {
        int arrival, leaving;
        cin >> arrival >> leaving;
        changes[arrival].first++;
        changes[leaving].second++;
    }
    int here = 0, most = 0;
    for (auto& [time, change] : changes) {
        here += change.first;
        most = max(most, here);
        here -= change.second;
    }
    cout << most << endl;
}
