// The room is fullest at some arrival: count the visitors at each of them.
#include <bits/stdc++.h>
using namespace std;

int main() {
    int count;
    cin >> count;
    vector<pair<int, int>> visitors(count);
    for (auto& [arrival, leaving] : visitors) cin >> arrival >> leaving;
    int most = 0;
    for (auto [time, _] : visitors) {
        int here = 0;
        for (auto [arrival, leaving] : visitors) here += arrival <= time && time < leaving;
        most = max(most, here);
    }
    cout << most << endl;
}
