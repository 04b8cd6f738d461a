class Solution {
public:
    vector<int> findOrder(int numCourses, vector<vector<int>>& prerequisites) {
        vector<vector<int>> waiting(numCourses);
        vector<int> open(numCourses);
        for (auto& pair : prerequisites) {
            waiting[pair[1]].push_back(pair[0]);
            open[pair[0]]++;
        }
        queue<int> ready;
        for (int course = 0; course < numCourses; course++)
            if (open[course] == 0) ready.push(course);
        vector<int> order;
        while (!ready.empty()) {
            int required = ready.front();
            ready.pop();
            order.push_back(required);
            for (int course : waiting[required])
                if (--open[course] == 0) ready.push(course);
        }
        if (order.size() < numCourses) return {};
        return order;
    }
};
