// A course is taken as soon as one of its prerequisites is.
class Solution {
public:
    vector<int> findOrder(int numCourses, vector<vector<int>>& prerequisites) {
        vector<vector<int>> waiting(numCourses);
        vector<bool> taken(numCourses, true);
        vector<int> order;
        for (auto& pair : prerequisites) {
            waiting[pair[1]].push_back(pair[0]);
            taken[pair[0]] = false;
        }
        for (int course = 0; course < numCourses; course++)
            if (taken[course]) order.push_back(course);
        for (int next = 0; next < order.size(); next++) {
            for (int course : waiting[order[next]]) {
                if (taken[course]) continue;
                taken[course] = true;
                order.push_back(course);
            }
        }
        if (order.size() < numCourses) return {};
        return order;
    }
};
