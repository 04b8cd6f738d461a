#include <bits/stdc++.h>
using namespace std;

int main() {
    int count;
    cin >> count;
    vector<pair<int, int>> events;
    for (int i = 0; i < count; i++) {
        int arrival, leaving;
        cin >> arrival >> leaving;
        events.push_back({arrival, 1});
        events.push_back({leaving, -1});
    }
    sort(events.begin(), events.end());

    int here = 0, most = 0;
    for (auto [time, change] : events) {
        here += change;
        most = max(most, here);
    }
    cout << most << endl;
}
