// Compares every visitor with every other.
#include <bits/stdc++.h>
using namespace std;

int main() {
    int count;
    cin >> count;
    vector<int> arrivals(count), leavings(count);
    for (int i = 0; i < count; i++) cin >> arrivals[i] >> leavings[i];
    int most = 0;
    for (int i = 0; i < count; i++) {
        int here = 0;
        for (int j = 0; j < count; j++)
            if (arrivals[j] <= arrivals[i] && arrivals[i] < leavings[j]) here++;
        most = max(most, here);
    }
    cout << most << endl;
}
