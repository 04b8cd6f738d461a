// Walks through all seconds of the day, of which there may be 1 000 000 000.
#include <bits/stdc++.h>
using namespace std;

int main() {
    int count;
    cin >> count;
    vector<int> arrivals(count), leavings(count);
    for (int i = 0; i < count; i++) cin >> arrivals[i] >> leavings[i];
    sort(arrivals.begin(), arrivals.end());
    sort(leavings.begin(), leavings.end());

    int arrived = 0, left = 0, most = 0;
    for (int second = 0; second <= leavings.back(); second++) {
        while (left < count && leavings[left] == second) left++;
        while (arrived < count && arrivals[arrived] == second) arrived++;
        most = max(most, arrived - left);
    }
    cout << most << endl;
}
